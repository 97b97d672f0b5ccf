import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { AcceptanceView, Action, ChangeSummary, ContractView, ExecutionView, LotView, Page } from '../api/models';
import { UnapprovedChanges } from '../change-requests/unapproved-changes';
import { ProjectChanges } from '../change-requests/project-changes';
import { acceptedLots } from '../acceptances/way';
import { ActionBar } from '../shared/action-bar';
import { Commands } from '../shared/commands';
import { EntryForm } from '../shared/entry-form';
import { FindingsList } from '../shared/findings-list';
import { Money } from '../shared/money';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';
import { announcing } from '../shared/announcing';
import { Entry, entryOf } from './entries';
import { ExecutionCourse } from './execution-course';
import { LotPanel } from './lot-panel';
import { percent } from './progress';
import { ProgressChart } from './progress-chart';

/** Deeds that ask for a reason alone. */
const REASONS = new Set(['fail-procurement', 'reverse-payment']);

/** How a project is carried out: its money, its lots with their contracts, its milestones and the owner's reports. */
@Component({
  selector: 'bz-execution',
  imports: [ActionBar, EntryForm, ExecutionCourse, FindingsList, LotPanel, Money, NgTemplateOutlet, ProblemMessage, ProgressChart, ProjectChanges, ReasonDialog, TranslocoPipe, UnapprovedChanges],
  templateUrl: './execution-tab.html',
  styleUrl: './execution-tab.css',
})
export class ExecutionTab {
  private readonly commands = inject(Commands);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly project = input.required<string>();
  /** Something was entered: the stage of the project may have changed with it. */
  readonly changed = output();

  protected readonly loaded = readAt<ExecutionView>(() => `/api/v1/projects/${this.project()}/execution`);
  protected readonly execution = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  protected readonly changesRead = readAt<Page<ChangeSummary>>(() => `/api/v1/change-requests?project=${this.project()}&limit=100`);
  protected readonly changes = computed(() => (this.changesRead.hasValue() ? this.changesRead.value().items : undefined));
  protected readonly changesProblem = computed(() => problemOf(this.changesRead.error()));
  private readonly acceptance = readAt<AcceptanceView>(() => `/api/v1/acceptances/${this.project()}`);
  /** Of the lots accepted by themselves, the day, by lot. */
  protected readonly accepted = computed(() => acceptedLots(this.acceptance.hasValue() ? this.acceptance.value() : undefined));
  protected readonly sending = new Sending(announcing('execution.entered'));
  private readonly said = announcing('execution.entered');
  /** The deed whose form is open, and on what. */
  protected readonly open = signal<{ action: Action; entry: Entry; at: string } | null>(null);
  protected readonly share = percent;

  protected async act(action: Action, on?: { lot?: LotView; contract?: ContractView; milestone?: string }): Promise<void> {
    const execution = this.execution();
    if (!execution) {
      return;
    }
    if (REASONS.has(action.name)) {
      await this.withReason(action, execution);
      return;
    }
    const entry = entryOf(action.name, execution, on);
    if (entry) {
      this.sending.forget();
      this.open.set({ action, entry, at: on?.contract?.id ?? on?.lot?.id ?? on?.milestone ?? '' });
    }
  }

  private async withReason(action: Action, execution: ExecutionView): Promise<void> {
    const reason = await this.dialog().ask({
      title: `actions.${action.name}`,
      text: `execution.ask.${action.name}`,
      confirm: `actions.${action.name}`,
      reason: true,
    });
    if (reason !== null) {
      const after = await this.sending.run(() =>
        this.commands.send<ExecutionView>(action.method, action.href, { reason }, execution.version),
      );
      if (after) {
        this.show(after);
      }
    }
  }

  /** Whether that is one of the lot's contracts. */
  protected isOf(lot: LotView, id: string): boolean {
    return lot.contracts.some((contract) => contract.id === id);
  }

  protected entered(after: ExecutionView): void {
    this.open.set(null);
    this.said();
    this.show(after);
  }

  private show(after: ExecutionView): void {
    this.loaded.set(after);
    this.changed.emit();
  }
}
