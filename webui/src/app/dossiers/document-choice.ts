import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { DocumentSummary, DocumentView } from '../api/models';
import { DocumentPreview } from '../documents/document-preview';
import { DocumentUpload } from '../documents/document-upload';
import { sizeText } from '../documents/sizes';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { InstantPipe } from '../shared/pipes';
import { DossierEditor } from './dossier-editor';
import { PartFindings } from './part-findings';

/** Which documents of the project are the dossier itself, and which go with it. */
@Component({
  selector: 'bz-document-choice',
  imports: [
    DocumentPreview,
    DocumentUpload,
    InstantPipe,
    ListState,
    NzButtonModule,
    PartFindings,
    ReactiveFormsModule,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './document-choice.html',
  styles: `
    .add {
      margin: var(--s2) 0 var(--s4);
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    fieldset + fieldset {
      margin-top: var(--s5);
    }
    legend {
      font-weight: 600;
    }
    .choice {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--s2) var(--s3);
      padding: var(--s2) 0;
      border-top: 1px solid var(--line);
    }
    .choice label {
      flex: 1 1 260px;
      display: flex;
      gap: var(--s2);
      align-items: flex-start;
      min-width: 0;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    .choice input {
      flex: none;
      width: 16px;
      height: 16px;
      margin: 3px 0 0;
      accent-color: var(--blue);
    }
  `,
})
export class DocumentChoice {
  protected readonly editor = inject(DossierEditor);
  private readonly preview = viewChild.required(DocumentPreview);

  protected readonly size = sizeText;
  protected readonly dossier = computed(() => this.editor.resource());
  /** A project's documents are read whole, so that none that could be chosen is missing. */
  protected readonly list = new KeysetList<DocumentSummary>(
    () => `/api/v1/projects/${this.dossier()?.projectId ?? ''}/documents`,
    computed(() => (this.dossier() ? { limit: 100 } : undefined)),
  );
  protected readonly ofType = computed(() => this.list.items().filter((document) => document.type === this.dossier()?.type));
  protected readonly others = computed(() => this.list.items().filter((document) => document.id !== this.editor.value().documentId));
  protected readonly main = computed(() => this.editor.form().controls.documentId);
  private readonly attached = computed(() => this.editor.form().controls.attachments);

  protected readonly adding = signal(false);

  /** What is uploaded here belongs to the dossier: as it itself where it is of its type, else attached. */
  protected filed(document: DocumentView): void {
    this.adding.set(false);
    this.list.reload();
    if (document.type === this.dossier()?.type) {
      this.choose(document.id);
    } else {
      this.attach(document.id, true);
    }
  }

  /** The dossier itself is not attached to itself. */
  protected choose(id: string): void {
    this.main().setValue(id);
    this.attached().setValue(this.attached().value.filter((one) => one !== id));
  }

  protected isAttached(id: string): boolean {
    return this.editor.value().attachments?.includes(id) ?? false;
  }

  protected attach(id: string, on: boolean): void {
    const others = this.attached().value.filter((one) => one !== id);
    this.attached().setValue(on ? [...others, id] : others);
  }

  protected show(document: DocumentSummary): void {
    this.preview().show(document.current);
  }
}
