import { Component, ElementRef, Injector, afterNextRender, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, DossierView, FindingView } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { ConflictPanel } from '../shared/conflict-panel';
import { FindingsList } from '../shared/findings-list';
import { wanText } from '../shared/format';
import { FieldOf } from '../shared/merge';
import { ProblemMessage } from '../shared/problem-message';
import { SaveState } from '../shared/save-state';
import { SavingForm } from '../shared/saving-form';
import { newRow } from './content-form';
import { DocumentChoice } from './document-choice';
import { DossierEditor } from './dossier-editor';
import { DossierParts, Place, partsOf, placeOf, sectionsShown, sumOf } from './parts';
import { returnedIn } from './returned';
import { SectionEditor } from './section-editor';

/** Whoever mends a dossier begins with what was given back. */
function firstOf(dossier: DossierView): Place {
  return dossier.sections.find((section) => returnedIn(dossier, section).length) ?? 'NEED';
}

/** A dossier being written section by section. It saves by itself; the last step shows everything the rules find. */
@Component({
  selector: 'bz-dossier-form',
  imports: [
    ActionBar,
    ConflictPanel,
    DocumentChoice,
    FindingsList,
    NzButtonModule,
    ProblemMessage,
    SaveState,
    SectionEditor,
    TranslocoPipe,
  ],
  providers: [DossierEditor],
  templateUrl: './dossier-form.html',
  styleUrl: '../shared/stepped-form.css',
})
export class DossierForm extends SavingForm<DossierView> {
  protected readonly editor = inject(DossierEditor);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  readonly dossier = input.required<DossierView>();
  readonly busy = input<string | null>(null);
  /** The portal has it: what it is now. */
  readonly saved = output<DossierView>();
  readonly act = output<{ action: Action; dossier: DossierView }>();

  private readonly joint = signal(false);
  protected readonly steps = computed<Place[]>(() => [
    ...sectionsShown(this.dossier().sections, this.editor.value(), this.joint()),
    'DOCUMENTS',
    'CHECK',
  ]);
  private readonly chosen = signal<Place>('NEED');
  /** The division of work goes when the last department that takes part is taken out. */
  protected readonly step = computed(() => (this.steps().includes(this.chosen()) ? this.chosen() : this.steps()[0]));
  protected readonly section = computed(() => this.dossier().sections.find((section) => section === this.step()));
  protected readonly current = computed(() => this.editor.resource() ?? this.dossier());
  protected readonly mayDivide = computed(
    () => this.dossier().sections.includes('JOINT_CONSTRUCTION') && !this.steps().includes('JOINT_CONSTRUCTION'),
  );

  constructor() {
    super();
    effect(() => {
      const dossier = this.dossier();
      untracked(() => {
        if (dossier.version !== this.editor.resource()?.version) {
          this.chosen.update((step) => (this.editor.resource() ? step : firstOf(dossier)));
          this.editor.open(dossier);
        }
      });
    });
    effect(() => {
      const now = this.editor.resource();
      untracked(() => {
        if (now && now.version !== this.dossier().version) {
          this.saved.emit(now);
        }
      });
    });
  }

  protected readonly named = (field: FieldOf<DossierParts>): string => {
    const section = field.startsWith('chapters.') ? field.slice('chapters.'.length) : null;
    return this.texts.translate(section ? `section.${section}` : `dossiers.part.${field}`);
  };

  /** Rows are told by how many they are, costs by their sum besides. */
  protected readonly told = (field: FieldOf<DossierParts>, parts: DossierParts): string => {
    const value: unknown = parts[field];
    if (!Array.isArray(value)) {
      return field === 'documentId' ? this.titled(parts.documentId) : String(value ?? '—');
    }
    const count = this.texts.translate<string>('dossiers.count', { count: value.length });
    const sum = field === 'costLines' ? ` · ${wanText(sumOf(parts.costLines))} ${this.texts.translate<string>('units.wan')}` : '';
    return count + sum;
  };

  protected readonly theirs = computed(() => partsOf(this.editor.conflict()?.theirs.content ?? {}));

  protected title(step: Place): string {
    return step === 'DOCUMENTS' || step === 'CHECK' ? `dossiers.step.${step}` : `section.${step}`;
  }

  protected go(step: Place): void {
    if (step === 'CHECK') {
      this.editor.checked.set(true);
    }
    this.chosen.set(step);
    void this.editor.save();
    window.scrollTo({ top: 0 });
    afterNextRender(
      () => {
        this.reveal();
      },
      { injector: this.injector },
    );
  }

  /** On a phone the steps stand in one line: the one that is open comes into sight. */
  private reveal(): void {
    const line = this.host.nativeElement.querySelector('.steps ol');
    const open = line?.querySelector('.now');
    if (line && open) {
      line.scrollLeft += open.getBoundingClientRect().left - line.getBoundingClientRect().left;
    }
  }

  protected next(by: 1 | -1): void {
    this.go(this.steps()[this.steps().indexOf(this.step()) + by]);
  }

  /** Several departments build: the first of them is entered at once. */
  protected divide(): void {
    this.joint.set(true);
    this.editor.form().controls.participants.push(newRow.participants());
    this.go('JOINT_CONSTRUCTION');
  }

  protected blockingIn(step: Place): number {
    return this.editor.checked() ? this.foundIn(step).filter((finding) => finding.severity === 'BLOCKING').length : 0;
  }

  /** What is about a section that is not shown is about the whole. */
  protected foundIn(step: Place): FindingView[] {
    return this.editor.findings().filter((finding) => {
      const place = placeOf(finding.field);
      return (this.steps().includes(place) ? place : 'CHECK') === step;
    });
  }

  protected isReturned(step: Place): boolean {
    return returnedIn(this.current(), step).length > 0;
  }

  /** What is on the screen is saved before a deed is done on it. */
  protected async press(action: Action): Promise<void> {
    const dossier = await this.settled();
    if (dossier) {
      this.act.emit({ action, dossier });
    }
  }

  private titled(document: string | null | undefined): string {
    return this.current().documents.find((one) => one.documentId === document)?.title ?? document ?? '—';
  }
}
