import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { AnnualListView } from '../api/models';
import { Money } from '../shared/money';

/** The list of a year among its adjustments: which one this is, why it was made, and the others. */
@Component({
  selector: 'bz-list-issues',
  imports: [Money, RouterLink, TranslocoPipe],
  template: `
    @if (list().ground) {
      <p>
        <strong>{{ 'annualLists.adjustmentNo' | transloco: { number: list().adjustment } }}</strong>
        <span class="soft">{{ list().ground }}</span>
      </p>
    }
    @if (issues().length > 1) {
      <nav class="no-print" [attr.aria-label]="'annualLists.issues' | transloco">
        <ul class="plain">
          @for (issue of issues(); track issue.id) {
            <li>
              <a [routerLink]="['/annual-lists', issue.id]" [attr.aria-current]="issue.id === list().id ? 'page' : null">
                {{
                  (issue.adjustment ? 'annualLists.adjustmentNo' : 'annualLists.theList') | transloco: { number: issue.adjustment }
                }}
              </a>
              @if (issue.state !== 'PUBLISHED') {
                <span class="tag blue">{{ 'annualLists.state.' + issue.state | transloco }}</span>
              }
            </li>
          }
        </ul>
      </nav>
    }
    @if (list().totals) {
      <p class="small no-print">
        <a [routerLink]="['/annual-lists', list().id, 'comparison']">{{ 'annualLists.compare' | transloco }}</a>
      </p>
    }
    @if (list().adjustment && list().yearTotals; as year) {
      <p class="small">
        {{ 'annualLists.yearAfter' | transloco: { count: year.count } }} <bz-money [value]="year.amount" />
        @if (list().ceiling) {
          <span class="soft">{{ 'annualLists.ceiling' | transloco }}</span> <bz-money [value]="list().ceiling" />
        }
      </p>
    }
  `,
  styles: `
    strong {
      margin-right: var(--s2);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2) var(--s4);
    }
    [aria-current] {
      font-weight: 600;
      color: var(--ink);
    }
  `,
})
export class ListIssues {
  readonly list = input.required<AnnualListView>();
  protected readonly issues = computed(() => this.list().issues);
}
