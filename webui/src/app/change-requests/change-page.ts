import { rxResource } from '@angular/core/rxjs-interop';
import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { of, switchMap, timer } from 'rxjs';
import { Action, ChangeRequestView, CostKind, DocumentSummary, Page, PlannedMilestone, ScreenedChange } from '../api/models';
import { OpenStep } from '../consultations/open-step';
import { PaperPanel } from '../papers/paper-panel';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { FindingsList } from '../shared/findings-list';
import { Money } from '../shared/money';
import { MoneyInput } from '../shared/money-input';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';
import { Draft, DraftLine, contentOf, draftOf, judged, totals } from './draft';

/** So long nobody types before the portal is asked what comes of it. */
const PAUSE = 400;
const COST_KINDS: CostKind[] = [
  'HARDWARE',
  'SOFTWARE_PURCHASE',
  'SOFTWARE_DEVELOPMENT',
  'SYSTEM_INTEGRATION',
  'DATA',
  'SECURITY',
  'SERVICE',
  'OTHER',
  'CONTINGENCY',
];
const COLOURS: Record<string, string> = { APPROVED: 'green', SUBMITTED: 'blue', RETURNED: 'amber', REJECTED: 'red' };

/** A change of what was approved: line by line beside what is in force, how far it goes and why, and who judges it (A25). */
@Component({
  selector: 'bz-change-page',
  imports: [
    ActionBar,
    ArticleChip,
    FindingsList,
    FormsModule,
    Money,
    MoneyInput,
    NzButtonModule,
    NzInputModule,
    OpenStep,
    PaperPanel,
    ProblemMessage,
    ReasonDialog,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './change-page.html',
  styleUrl: './change-page.css',
})
export class ChangePage {
  private readonly commands = inject(Commands);
  private readonly http = inject(HttpClient);
  protected readonly departments = inject(Departments);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly id = input.required<string>();

  protected readonly costKinds = COST_KINDS;
  protected readonly loaded = readAt<ChangeRequestView>(() => `/api/v1/change-requests/${this.id()}`);
  protected readonly change = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly draft = linkedSignal<Draft | null>(() => {
    const change = this.change();
    return change ? draftOf(change) : null;
  });
  protected readonly written = computed(() => this.change()?.actions.some((action) => action.name === 'save' && action.allowed) ?? false);
  protected readonly sums = computed(() => totals(this.draft()?.lines ?? []));
  private readonly body = computed(() => {
    const draft = this.draft();
    return draft ? contentOf(draft) : null;
  });
  private readonly screened = rxResource<ScreenedChange | null, { id: string; body: unknown; asked: boolean }>({
    params: () => ({ id: this.id(), body: this.body(), asked: this.written() }),
    stream: ({ params: { id, body, asked } }) =>
      asked && body
        ? timer(PAUSE).pipe(switchMap(() => this.http.post<ScreenedChange>(`/api/v1/change-requests/${id}/screenings`, body)))
        : of(null),
  });
  private readonly outlook = computed(() => (this.screened.hasValue() ? this.screened.value() : null));
  protected readonly findings = computed(() => this.outlook()?.findings ?? this.change()?.findings ?? []);
  /** Handing in saves what is typed, so it is offered by what is typed, not by what was kept last. */
  protected readonly actions = computed(() => {
    const outlook = this.outlook();
    const others = this.change()?.actions.filter((action) => action.name !== 'save') ?? [];
    return outlook ? others.map((action) => (action.name === 'submit-change' ? judged(action, outlook.findings) : action)) : others;
  });
  protected readonly classified = computed(() => this.outlook()?.classified ?? this.change()?.classified);
  private readonly listed = readAt<Page<DocumentSummary>>(() => {
    const change = this.change();
    return change && this.written() ? `/api/v1/projects/${change.projectId}/documents?limit=100` : undefined;
  });
  protected readonly documents = computed(() => (this.listed.hasValue() ? this.listed.value().items : []));
  protected readonly sending = new Sending(announcing('changes.done'));
  protected readonly problem = computed(() => this.sending.problem() ?? problemOf(this.loaded.error()));

  protected colour(state: string): string {
    return `tag ${COLOURS[state] ?? ''}`;
  }

  protected set<K extends keyof Draft>(field: K, value: Draft[K]): void {
    this.draft.update((draft) => (draft ? { ...draft, [field]: value } : draft));
  }

  protected setLine(at: number, part: Partial<DraftLine>): void {
    const lines = this.draft()?.lines ?? [];
    this.set(
      'lines',
      lines.map((line, i) => (i === at ? { ...line, ...part } : line)),
    );
  }

  protected addLine(): void {
    const line: DraftLine = { id: crypto.randomUUID(), name: '', kind: null, first: 0, before: 0, after: null, added: true };
    this.set('lines', [...(this.draft()?.lines ?? []), line]);
  }

  protected dropLine(at: number): void {
    this.set(
      'lines',
      (this.draft()?.lines ?? []).filter((line, i) => i !== at),
    );
  }

  protected changeSchedule(moved: boolean): void {
    this.set('milestones', moved ? [...(this.change()?.milestones ?? [])] : null);
  }

  protected setMilestone(at: number, part: Partial<PlannedMilestone>): void {
    const milestones = this.draft()?.milestones ?? [];
    this.set(
      'milestones',
      milestones.map((one, i) => (i === at ? { ...one, ...part } : one)),
    );
  }

  protected addMilestone(): void {
    const milestones = this.draft()?.milestones ?? [];
    this.set('milestones', [...milestones, { name: '', plannedOn: milestones.at(-1)?.plannedOn ?? '', percent: 100, lotId: null }]);
  }

  protected dropMilestone(at: number): void {
    this.set(
      'milestones',
      (this.draft()?.milestones ?? []).filter((one, i) => i !== at),
    );
  }

  protected async save(): Promise<void> {
    const after = await this.sending.run(() => this.stored(), 'save');
    if (after) {
      this.loaded.set(after);
    }
  }

  protected async act(action: Action): Promise<void> {
    const change = this.change();
    if (!change) {
      return;
    }
    if (action.name === 'submit-change') {
      const after = await this.sending.run(async () => {
        const saved = await this.stored();
        return this.commands.send<ChangeRequestView>(action.method, action.href, {}, saved.version);
      }, action.name);
      if (after) {
        this.loaded.set(after);
      } else {
        this.loaded.reload();
      }
      return;
    }
    const reason = await this.dialog().ask({ title: `actions.${action.name}`, confirm: `actions.${action.name}`, reason: true });
    if (reason !== null) {
      const after = await this.sending.run(
        () => this.commands.send<ChangeRequestView>(action.method, action.href, { reason }, change.version),
        action.name,
      );
      if (after) {
        this.loaded.set(after);
      }
    }
  }

  private stored(): Promise<ChangeRequestView> {
    return this.commands.send<ChangeRequestView>('PUT', `/api/v1/change-requests/${this.id()}/contents`, this.body(), this.change()?.version);
  }
}
