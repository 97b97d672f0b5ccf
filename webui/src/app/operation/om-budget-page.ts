import { Component, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, OmBudgetView } from '../api/models';
import { OpenStep } from '../consultations/open-step';
import { Procedures } from '../projects/procedures';
import { ActionBar } from '../shared/action-bar';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { EntryForm } from '../shared/entry-form';
import { FindingsList } from '../shared/findings-list';
import { Money } from '../shared/money';
import { ProblemMessage } from '../shared/problem-message';
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

  protected act(action: Action): void {
    void this.matter.act(action, this.dialog());
  }
}
