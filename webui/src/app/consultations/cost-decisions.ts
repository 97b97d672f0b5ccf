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
    <ul class="plain">
      @for (line of lines(); track line.id) {
        <li>
          <div class="name">
            <strong>{{ line.name }}</strong>
            <p>
              <bz-money [value]="line.amount" />
              @if (after(line) !== line.amount) {
                → <bz-money [value]="after(line)" />
              }
            </p>
          </div>
          <bz-line-decide [line]="line" [name]="line.name" [known]="verdicts" [draft]="draft(line)" (draftChange)="decide(line, $event)" />
        </li>
      }
    </ul>
    <p class="sum row" role="status">
      <span>{{ 'course.costs.before' | transloco }} <bz-money [value]="before()" /></span>
      <span>{{ 'course.costs.reduced' | transloco }} <bz-money [value]="before() - sum()" /></span>
      <strong>{{ 'course.costs.after' | transloco }} <bz-money [value]="sum()" /></strong>
    </p>
  `,
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: var(--s2) var(--s4);
      padding: var(--s2) 0;
      border-top: 1px solid var(--line);
    }
    .name {
      flex: 1 1 180px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    bz-line-decide {
      flex: 1 1 200px;
      min-width: 0;
    }
    .sum {
      padding: var(--s2) 0;
      border-top: 2px solid var(--line-strong);
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
