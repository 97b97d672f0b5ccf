import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ItemVerdict } from '../api/models';
import { Draft, amountAfter } from '../shared/decisions';
import { LineDecide } from '../shared/line-decide';
import { Money } from '../shared/money';
import { Conclusion, CostStanding, costDraft, sumAfter, sumBefore } from './conclusion';

/** What an organ decides on the costs, line by line; what it does not touch stays, and the sum is always in sight (A6). */
@Component({
  selector: 'bz-cost-decisions',
  imports: [LineDecide, Money, TranslocoPipe],
  template: `
    <h3>
      {{ 'course.costs.title' | transloco }} <span class="small soft">{{ 'course.costs.lead' | transloco }}</span>
    </h3>
    <div class="table-wrap" tabindex="0" role="region" [attr.aria-label]="'course.costs.title' | transloco">
      <table class="grid cards">
        <thead>
          <tr>
            <th scope="col">{{ 'course.costs.line' | transloco }}</th>
            <th scope="col" class="amount">{{ 'course.costs.before' | transloco }} ({{ 'units.wan' | transloco }})</th>
            <th scope="col">{{ 'decide.verdict' | transloco }}</th>
            <th scope="col" class="amount">{{ 'course.costs.after' | transloco }} ({{ 'units.wan' | transloco }})</th>
          </tr>
        </thead>
        <tbody>
          @for (line of lines(); track line.id) {
            <tr>
              <td class="lead-cell">{{ line.name }}</td>
              <td class="amount" [attr.data-label]="'course.costs.before' | transloco"><bz-money [value]="line.amount" [unit]="false" /></td>
              <td class="decide" [attr.data-label]="'decide.verdict' | transloco">
                <bz-line-decide [line]="line" [name]="line.name" [known]="verdicts" [draft]="draft(line)" (draftChange)="decide(line, $event)" />
              </td>
              <td class="amount" [attr.data-label]="'course.costs.after' | transloco"><bz-money [value]="after(line)" [unit]="false" /></td>
            </tr>
          }
        </tbody>
        <tfoot>
          <tr>
            <td class="lead-cell">{{ 'course.costs.sum' | transloco }}</td>
            <td class="amount" [attr.data-label]="'course.costs.before' | transloco"><bz-money [value]="before()" [unit]="false" /></td>
            <td [attr.data-label]="'course.costs.reduced' | transloco">
              {{ 'course.costs.reduced' | transloco }} <bz-money [value]="before() - sum()" />
            </td>
            <td class="amount" [attr.data-label]="'course.costs.after' | transloco"><bz-money [value]="sum()" [unit]="false" /></td>
          </tr>
        </tfoot>
      </table>
    </div>
  `,
  styles: `
    .decide bz-line-decide {
      min-width: 150px;
    }
  `,
})
export class CostDecisions {
  readonly lines = input.required<CostStanding[]>();
  readonly conclusion = input.required<Conclusion>();
  readonly costsChange = output<Record<string, Draft>>();
  protected readonly verdicts: ItemVerdict[] = ['AGREE', 'REDUCE', 'DELETE'];
  protected readonly before = computed(() => sumBefore(this.lines()));
  protected readonly sum = computed(() => sumAfter(this.conclusion(), this.lines()));

  protected draft(line: CostStanding): Draft {
    return costDraft(this.conclusion(), line);
  }

  protected after(line: CostStanding): number {
    return amountAfter(this.draft(line), line);
  }

  protected decide(line: CostStanding, draft: Draft): void {
    this.costsChange.emit({ ...this.conclusion().costs, [line.id]: draft });
  }
}
