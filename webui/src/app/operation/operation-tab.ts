import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, CloudRequestSummary, OmBudgetSummary, OperationView, Page } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { Commands } from '../shared/commands';
import { EntryForm } from '../shared/entry-form';
import { FindingsList } from '../shared/findings-list';
import { Money } from '../shared/money';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { ReasonDialog } from '../shared/reason-dialog';
import { RestrictionsNotice } from '../shared/restrictions-notice';
import { Sending } from '../shared/sending';
import { Entry, operationEntry } from './entries';
import { Quantity } from './quantity';

/** To which part of the page a deed belongs. */
const PARTS: Record<string, string[]> = {
  operator: ['state-operator'],
  budget: ['begin-om-budget', 'sign-om-contract'],
  cloud: ['request-cloud', 'release-cloud'],
  assessments: ['enter-assessment'],
};

/** Who runs what was built, what it costs, its cloud, what it replaced, how it is assessed (A8, A30, A33, A35, A38, A45). */
@Component({
  selector: 'bz-operation',
  imports: [ActionBar, ArticleChip, EntryForm, FindingsList, Money, NgTemplateOutlet, ProblemMessage, Quantity, ReasonDialog, RestrictionsNotice, RouterLink, TranslocoPipe],
  templateUrl: './operation-tab.html',
})
export class OperationTab {
  private readonly commands = inject(Commands);
  private readonly router = inject(Router);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly project = input.required<string>();
  /** What waits on the project may have changed. */
  readonly changed = output();

  protected readonly loaded = readAt<OperationView>(() => `/api/v1/operations/${this.project()}`);
  protected readonly operation = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  private readonly budgetsRead = readAt<Page<OmBudgetSummary>>(() => `/api/v1/om-budgets?project=${this.project()}&limit=20`);
  protected readonly budgets = computed(() => (this.budgetsRead.hasValue() ? this.budgetsRead.value().items : []));
  private readonly cloudRead = readAt<Page<CloudRequestSummary>>(() => `/api/v1/cloud-requests?project=${this.project()}&limit=20`);
  protected readonly requests = computed(() => (this.cloudRead.hasValue() ? this.cloudRead.value().items : []));
  protected readonly open = signal<{ entry: Entry; at: string } | null>(null);
  protected readonly sending = new Sending(announcing('operation.done'));
  private readonly said = announcing('operation.done');

  protected actions(part: string): Action[] {
    return this.operation()?.actions.filter((action) => PARTS[part].includes(action.name)) ?? [];
  }

  protected async act(action: Action, at: string): Promise<void> {
    const operation = this.operation();
    if (!operation) {
      return;
    }
    this.sending.forget();
    if (action.name === 'begin-om-budget' || action.name === 'request-cloud') {
      await this.router.navigate([action.name === 'request-cloud' ? '/cloud-requests/new' : '/om-budgets/new'], {
        queryParams: { project: operation.id },
      });
      return;
    }
    const entry = operationEntry(action, operation);
    if (entry) {
      this.open.set({ entry, at });
      return;
    }
    const reason = await this.dialog().ask({
      title: `actions.${action.name}`,
      text: 'operation.contract.reverse',
      confirm: `actions.${action.name}`,
      reason: true,
    });
    if (reason !== null) {
      const after = await this.sending.run(() => this.commands.send<OperationView>(action.method, action.href, { reason }, operation.version));
      if (after) {
        this.show(after);
      }
    }
  }

  protected entered(after: OperationView): void {
    this.open.set(null);
    this.said();
    this.show(after);
  }

  private show(after: OperationView): void {
    this.loaded.set(after);
    this.changed.emit();
  }
}
