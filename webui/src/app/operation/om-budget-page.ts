import { Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, OmBudgetView, Page, PerformanceSummary } from '../api/models';
import { OpenStep } from '../consultations/open-step';
import { Procedures } from '../projects/procedures';
import { ActionBar } from '../shared/action-bar';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { EntryForm } from '../shared/entry-form';
import { FindingsList } from '../shared/findings-list';
import { Money } from '../shared/money';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { ReasonDialog } from '../shared/reason-dialog';
import { budgetEntry } from './entries';
import { Matter } from './matter';

/** An application for O&M funds: its lines against last year's, what stops it, what finance agreed to (A35). */
@Component({
  selector: 'bz-om-budget-page',
  imports: [ActionBar, ArticleChip, EntryForm, FindingsList, Money, OpenStep, ProblemMessage, Procedures, ReasonDialog, RouterLink, TranslocoPipe],
  templateUrl: './om-budget-page.html',
})
export class OmBudgetPage {
  protected readonly departments = inject(Departments);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly id = input.required<string>();
  protected readonly matter = new Matter<OmBudgetView>(
    () => `/api/v1/om-budgets/${this.id()}`,
    (found) => !!found.submittedAt,
    budgetEntry,
    'operation.budget.withdraw',
  );

  /** What has come of the project so far: it counts when its next year is paid for (A42). */
  private readonly evaluations = readAt<Page<PerformanceSummary>>(() => {
    const project = this.matter.found()?.projectId;
    return project ? `/api/v1/performance-reports?project=${project}&kind=POST_EVALUATION&state=DONE` : undefined;
  });
  protected readonly evaluated = computed(() => (this.evaluations.hasValue() ? this.evaluations.value().items.at(0) : undefined));

  protected act(action: Action): void {
    void this.matter.act(action, this.dialog());
  }
}
