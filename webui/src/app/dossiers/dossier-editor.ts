import { Injectable, inject } from '@angular/core';
import { DossierView } from '../api/models';
import { DraftEditor } from '../shared/draft-editor';
import { ContentForm, contentForm, partsOfForm } from './content-form';
import { Dossiers } from './dossiers';
import { DossierParts, contentOf, partsOf } from './parts';
import { isWithOwner } from './states';

/** One dossier being written. */
@Injectable()
export class DossierEditor extends DraftEditor<DossierView, DossierParts, ContentForm> {
  private readonly dossiers = inject(Dossiers);

  constructor() {
    super('dossier');
  }

  protected override nothing(): DossierParts {
    return {};
  }

  protected override formOf(parts: DossierParts): ContentForm {
    return contentForm(parts);
  }

  protected override valueOf(form: ContentForm): DossierParts {
    return partsOfForm(form);
  }

  override written(dossier: DossierView): DossierParts {
    return partsOf(dossier.content);
  }

  /** What was given back is looked at as a whole: what is missing shows at once. */
  override open(dossier: DossierView): void {
    super.open(dossier);
    if (dossier.state !== 'DRAFT' && isWithOwner(dossier.state)) {
      this.checked.set(true);
    }
  }

  protected override store(dossier: DossierView, parts: DossierParts) {
    return this.dossiers.save(dossier, contentOf(parts));
  }

  protected override now(id: string) {
    return this.dossiers.now(id);
  }

  protected override screen(dossier: DossierView, parts: DossierParts) {
    return this.dossiers.screen(dossier, contentOf(parts));
  }
}
