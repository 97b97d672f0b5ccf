import { Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, AnnualListView, ListLineView, ProblemView, ProcedureView, StandingLine, StepView } from '../api/models';
import { Procedures } from '../projects/procedures';
import { ActionBar } from '../shared/action-bar';
import { Commands, KeptForSigning } from '../shared/commands';
import { ExportButton } from '../shared/export-button';
import { FindingsList } from '../shared/findings-list';
import { Jurisdictions } from '../shared/jurisdictions';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { ReasonDialog } from '../shared/reason-dialog';
import { Toasts } from '../shared/toasts';
import { Session } from '../shell/session';
import { AdjustmentForm } from './adjustment-form';
import { AnnualLists } from './annual-lists';
import { CallForm } from './call-form';
import { CarryOver } from './carry-over';
import { ChangeEntry } from './change-entry';
import { DecisionDesk } from './decision-desk';
import { LineTable } from './line-table';
import { ListIssues } from './list-issues';
import { ListProgress } from './list-progress';
import { ListStanding } from './list-standing';
import { ListTotals } from './list-totals';
import { RankingDesk } from './ranking-desk';
import { ReplacedForm } from './replaced-form';
import { StandingLines } from './standing-lines';

const AT_THE_CITY = new Set<string>(['AT_GOVERNMENT', 'AT_PARTY_COMMITTEE']);

/** One annual list: composed by the office, decided line by line, published for all. */
@Component({
  selector: 'bz-annual-list-page',
  imports: [
    ActionBar,
    AdjustmentForm,
    CallForm,
    CarryOver,
    ChangeEntry,
    DecisionDesk,
    ExportButton,
    FindingsList,
    LineTable,
    ListIssues,
    ListProgress,
    ListStanding,
    ListTotals,
    NzButtonModule,
    ProblemMessage,
    Procedures,
    RankingDesk,
    ReasonDialog,
    ReplacedForm,
    RouterLink,
    StandingLines,
    TranslocoPipe,
  ],
  templateUrl: './annual-list-page.html',
})
export class AnnualListPage {
  protected readonly jurisdictions = inject(Jurisdictions);
  private readonly lists = inject(AnnualLists);
  private readonly commands = inject(Commands);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly dialog = viewChild.required(ReasonDialog);
  private readonly callForm = viewChild.required(CallForm);
  private readonly adjustmentForm = viewChild.required(AdjustmentForm);
  private readonly replacedForm = viewChild.required(ReplacedForm);
  readonly id = input.required<string>();

  protected readonly list = signal<AnnualListView | undefined>(undefined);
  protected readonly lines = signal<ListLineView[]>([]);
  /** What the year comes to with this issue, where it is not the list itself. */
  protected readonly standing = signal<StandingLine[]>([]);
  protected readonly loading = signal(true);
  protected readonly problem = signal<ProblemView | null>(null);
  protected readonly busy = signal<string | null>(null);
  protected readonly composing = computed(() => this.lines().some((line) => line.actions.some((action) => action.allowed)));
  /** The open step of the list, on which a decision taken on paper can be registered. */
  private readonly openStep = readAt<StepView>(() => {
    const id = this.list()?.stepId;
    return id ? `/api/v1/steps/${id}` : undefined;
  });
  /** What every organ was asked and concluded, and who is asked now. */
  protected readonly procedure = readAt<ProcedureView>(() => {
    const id = this.list()?.id;
    return id ? `/api/v1/annual-lists/${id}/procedure` : undefined;
  });
  protected readonly paperStep = computed(() => {
    const step = this.openStep.hasValue() ? this.openStep.value() : undefined;
    return step?.actions.some((action) => action.name === 'register-paper' && action.allowed) ? step : undefined;
  });
  /** The chair signs what the committee concluded, once every line has its conclusion (A15). */
  protected readonly determination = computed(() => {
    const step = this.openStep.hasValue() ? this.openStep.value() : undefined;
    const agree = step?.actions.find((action) => action.name === 'conclude-agreed');
    return step?.kind === 'LIST_DETERMINATION' && agree && this.session.has('committee-chair')
      ? { step, actions: [{ ...agree, name: 'determine' }] }
      : undefined;
  });
  protected readonly mayDecide = computed(() => this.offers('decide'));
  protected readonly atTheCity = computed(() => AT_THE_CITY.has(this.list()?.state ?? ''));
  protected readonly deciding = computed(() => this.atTheCity() && (this.mayDecide() || !!this.paperStep()));
  protected readonly published = computed(() => this.list()?.state === 'PUBLISHED');
  protected readonly shownLines = computed(() =>
    this.published() ? this.lines().filter((line) => line.number) : this.lines(),
  );
  /** Included lines that an organ took off again; only who reads their grounds gets them. */
  protected readonly leftOff = computed(() =>
    this.published() ? this.lines().filter((line) => line.included && !line.number) : [],
  );
  protected readonly deeds = computed(() => this.list()?.actions.map(listDeed) ?? []);

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.load(id));
    });
  }

  protected async load(id: string): Promise<void> {
    this.loading.set(true);
    this.problem.set(null);
    try {
      const [list, lines] = await Promise.all([this.lists.get(id), this.lists.lines(id)]);
      this.list.set(list);
      this.lines.set(lines);
      this.standing.set(list.adjustment && list.totals ? await this.lists.standing(id) : []);
      this.openStep.reload();
      this.procedure.reload();
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.loading.set(false);
    }
  }

  protected async act(action: Action, list: AnnualListView): Promise<void> {
    if (action.name === 'change-call') {
      this.callForm().open(list);
      return;
    }
    if (action.name === 'open-adjustment') {
      this.adjustmentForm().open(list);
      return;
    }
    const confirmed = await this.dialog().ask({
      title: `actions.${action.name}`,
      text: `annualLists.confirm.${action.name}`,
      confirm: `actions.${action.name}`,
      reason: false,
    });
    if (confirmed !== null) {
      await this.run(action.name, async () => {
        await this.commands.send(action.method, action.href, {}, list.version);
      });
    }
  }

  protected async determine(action: Action, step: StepView): Promise<void> {
    const confirmed = await this.dialog().ask({
      title: 'actions.determine',
      text: 'annualLists.confirm.determine',
      confirm: 'actions.determine',
      reason: false,
    });
    if (confirmed !== null) {
      await this.run('determine', async () => {
        await this.commands.send(action.method, action.href, { outcome: 'AGREED' }, step.version);
      });
    }
  }

  protected async include({ line, included }: { line: ListLineView; included: boolean }): Promise<void> {
    const list = this.list();
    const reason = await this.dialog().ask({
      title: included ? 'annualLists.include' : 'annualLists.exclude',
      text: 'annualLists.inclusionText',
      confirm: included ? 'annualLists.include' : 'annualLists.exclude',
      reason: true,
      optional: included,
    });
    if (list && reason !== null) {
      await this.run(line.id, async () => {
        await this.lists.include(list, line, included, reason || null);
      });
    }
  }

  protected async onLine({ action, line }: { action: Action; line: ListLineView }): Promise<void> {
    const list = this.list();
    if (list && action.name === 'choose-replaced') {
      this.replacedForm().open(list, line);
      return;
    }
    const confirmed = await this.dialog().ask({
      title: `actions.${action.name}`,
      text: 'annualLists.withdrawText',
      confirm: `actions.${action.name}`,
      reason: false,
    });
    if (confirmed !== null) {
      await this.run(line.id, async () => {
        await this.commands.send(action.method, action.href, {}, line.version);
      });
    }
  }

  protected opened(list: AnnualListView): void {
    void this.router.navigate(['/annual-lists', list.id]);
  }

  protected reload(): void {
    void this.load(this.id());
  }

  protected changed(list: AnnualListView): void {
    void this.load(list.id);
  }

  protected print(): void {
    window.print();
  }

  private async run(name: string, deed: () => Promise<void>): Promise<void> {
    this.busy.set(name);
    this.problem.set(null);
    try {
      await deed();
      this.toasts.say(this.texts.translate('annualLists.done'));
      await this.load(this.id());
    } catch (error) {
      this.problem.set(error instanceof KeptForSigning ? null : problemOf(error));
    } finally {
      this.busy.set(null);
    }
  }

  protected offers(name: string): boolean {
    return this.list()?.actions.some((action) => action.name === name && action.allowed) ?? false;
  }
}

/** Handing in a list is another deed than handing in an application, and is called so. */
function listDeed(action: Action): Action {
  return action.name === 'submit' ? { ...action, name: 'submit-list' } : action;
}
