import { Component, computed, effect, inject, input, output, signal, untracked, viewChild } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Action, DocumentView, DossierView, FieldReason, Outcome, SetCondition, StepView } from '../api/models';
import { DocumentUpload } from '../documents/document-upload';
import { PaperForm } from '../procedures/paper-form';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { Commands } from '../shared/commands';
import { todayInBazhong } from '../shared/format';
import { LocalDraft } from '../shared/local-draft';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { Session } from '../shell/session';
import { Conclusion, NO_CONCLUSION, decidesCosts, decisionOf, judgedIn, lacking, needsNumber, needsReport, papersOf } from './conclusion';
import { CostDecisions } from './cost-decisions';
import { actsFor, conclusionOf } from './course';
import { SectionAssessment } from './section-assessment';
import { Signing } from './signing';

/** What the organ concludes on its step: in person, or as read from a signed paper. */
@Component({
  selector: 'bz-step-conclusion',
  imports: [
    ArticleChip,
    CostDecisions,
    DocumentUpload,
    FormsModule,
    NzButtonModule,
    NzInputModule,
    PaperForm,
    ProblemMessage,
    SectionAssessment,
    Signing,
    TranslocoPipe,
  ],
  templateUrl: './step-conclusion.html',
  styles: `
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2) var(--s4);
      min-width: 0;
      padding: 0;
      border: 0;
    }
    legend {
      font-weight: 500;
    }
    fieldset > label {
      display: inline-flex;
      align-items: center;
      gap: 6px;
    }
    .rows {
      flex-direction: column;
      align-items: flex-start;
    }
    .one {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2);
      width: 100%;
    }
    .one > :first-child {
      flex: 1 1 220px;
    }
    .one > :nth-child(2) {
      flex: 1 1 160px;
    }
    .number {
      max-width: 360px;
    }
    .why {
      padding: var(--s2) var(--s3);
      border-left: 3px solid #b26a00;
      background: var(--amber-tint);
      border-radius: 3px;
    }
  `,
})
export class StepConclusion {
  private readonly commands = inject(Commands);
  private readonly session = inject(Session);
  private readonly paper = viewChild.required(PaperForm);
  private readonly signing = viewChild(Signing);
  /** As read by itself, with what the reader may conclude. */
  readonly step = input.required<StepView>();
  /** What it is about, where that is a dossier. */
  readonly dossier = input<DossierView>();
  /** Whose papers are filed, where it is about something else. */
  readonly project = input<string>();
  readonly concluded = output();
  /** Somebody else has moved it meanwhile. */
  readonly stale = output();

  protected readonly today = todayInBazhong();
  protected readonly draft = signal<Conclusion>(NO_CONCLUSION);
  protected readonly filing = signal(false);
  protected readonly papers = computed(() => papersOf(this.step(), this.session));
  protected readonly sending = new Sending(announcing('course.concluded'));
  private readonly registering = announcing('paper.registered');
  private readonly kept = computed(() => new LocalDraft<Conclusion>(`conclusion/${this.step().id}`));

  protected readonly seated = computed(() => actsFor(this.step(), this.session));
  protected readonly home = computed(() => this.project() ?? this.dossier()?.projectId ?? '');
  protected readonly sections = computed(() => this.dossier()?.sections ?? []);
  protected readonly judged = computed(() => judgedIn(this.dossier(), this.step().kind));
  protected readonly lines = computed(() => this.judged().lines);
  protected readonly deciding = computed(() => decidesCosts(this.step().kind, this.draft().outcome) && this.lines().length > 0);
  protected readonly numbered = computed(() => needsNumber(this.step().kind, this.draft().outcome));
  protected readonly missing = computed(() => lacking(this.draft(), this.judged(), this.today));
  /** A paper brings its number along, so only what is concluded in person lacks it. */
  protected readonly numberMissing = computed(() =>
    this.seated() && this.numbered() && !this.draft().documentNumber.trim()
      ? 'course.lacks.number'
      : needsReport(this.step(), this.draft().outcome) && !this.draft().paper
        ? 'course.lacks.report'
        : null,
  );
  private readonly action = computed(() => {
    const outcome = this.draft().outcome;
    return outcome ? this.named(`conclude-${outcome.toLowerCase().replaceAll('_', '-')}`) : undefined;
  });
  /** What stands against the outcome chosen; whoever only registers the paper of another is not told that it is not their step. */
  protected readonly obstacles = computed(() =>
    this.seated() && this.action()?.allowed === false ? (this.action()?.reasons ?? []) : [],
  );
  protected readonly signed = computed(() => !!this.named('see-draft'));
  /** What the department signs it signs on the paper as well; where no scan shows it, whoever signs last confirms it. */
  protected readonly scanMissing = computed(() => this.signed() && !this.draft().paper);
  /** Others of the department sign it before it is concluded. */
  protected readonly drafting = computed(() => this.action()?.href.endsWith('/draft') ?? false);
  protected readonly sendable = computed(() => this.action()?.allowed === true && !this.missing() && !this.numberMissing());
  protected readonly paperAction = computed(() => this.named('register-paper'));
  private readonly decision = computed(() => decisionOf(this.draft(), this.judged()));
  protected readonly rest = computed(() => {
    const { items, conditions, returnedFields, assessment, documentId } = this.decision();
    return { items, conditions, returnedFields, assessment, documentId };
  });

  constructor() {
    effect(() => {
      const kept = this.kept().kept();
      const only = this.onlyOutcome();
      untracked(() => {
        this.draft.set({ ...NO_CONCLUSION, outcome: only, ...kept });
      });
    });
  }

  /** Where there is nothing to choose, nobody is asked to. */
  private onlyOutcome(): Outcome | null {
    const [first, ...others] = this.step().outcomes;
    return others.length ? null : first;
  }

  private named(name: string): Action | undefined {
    return this.step().actions.find((action) => action.name === name);
  }

  protected word(outcome: Outcome): string {
    return conclusionOf({ kind: this.step().kind, outcome });
  }

  protected change(change: Partial<Conclusion>): void {
    this.draft.update((draft) => withFirstRow({ ...draft, ...change }));
    this.kept().keep(this.draft());
  }

  protected filed(document: DocumentView): void {
    this.filing.set(false);
    this.change({ paper: { id: document.id, name: document.versions[0].fileName } });
  }

  protected condition(at: number, change: Partial<SetCondition>): void {
    this.change({ conditions: this.draft().conditions.map((one, i) => (i === at ? { ...one, ...change } : one)) });
  }

  protected addCondition(): void {
    this.change({ conditions: [...this.draft().conditions, { text: '', due: '' }] });
  }

  protected dropCondition(at: number): void {
    this.change({ conditions: this.draft().conditions.filter((_, i) => i !== at) });
  }

  protected mend(at: number, change: Partial<FieldReason>): void {
    this.change({ toMend: this.draft().toMend.map((one, i) => (i === at ? { ...one, ...change } : one)) });
  }

  protected addMend(): void {
    this.change({ toMend: [...this.draft().toMend, { field: '', reason: '' }] });
  }

  protected dropMend(at: number): void {
    this.change({ toMend: this.draft().toMend.filter((_, i) => i !== at) });
  }

  protected async conclude(): Promise<void> {
    const action = this.action();
    if (!action || !this.sendable()) {
      return;
    }
    await this.sending.run(async () => {
      await this.commands.send(action.method, action.href, this.decision(), this.step().version);
      this.kept().drop();
      this.signing()?.reload();
      this.concluded.emit();
    });
  }

  protected registerPaper(): void {
    const action = this.paperAction();
    const { outcome, opinion, documentNumber } = this.draft();
    if (action && outcome) {
      this.paper().open({ href: action.href, version: this.step().version, outcomes: [outcome], opinion, documentNumber });
    }
  }

  protected registered(): void {
    this.kept().drop();
    this.registering();
    this.concluded.emit();
  }
}

/** Agreeing with conditions asks for one at least, so the first is there to be written. */
function withFirstRow(draft: Conclusion): Conclusion {
  return draft.outcome === 'AGREED_WITH_CONDITIONS' && !draft.conditions.length
    ? { ...draft, conditions: [{ text: '', due: '' }] }
    : draft;
}
