import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ComparedShare } from '../api/models';
import { Money } from '../shared/money';

/** What departments, categories or sources come to in both of two lists. */
@Component({
  selector: 'bz-compared-shares',
  imports: [Money, TranslocoPipe],
  template: `
    <h3>{{ heading() }}</h3>
    <table class="grid">
      <thead>
        <tr>
          <th scope="col"><span class="visually-hidden">{{ heading() }}</span></th>
          <th scope="col" class="amount">{{ 'annualLists.amountBefore' | transloco }}</th>
          <th scope="col" class="amount">{{ 'annualLists.amountAfter' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (share of shares(); track share.key) {
          <tr>
            <th scope="row">{{ name()(share.key) }}</th>
            <td class="amount"><bz-money [value]="share.before" [unit]="false" /></td>
            <td class="amount"><bz-money [value]="share.after" [unit]="false" /></td>
          </tr>
        } @empty {
          <tr>
            <td class="soft" colspan="3">{{ 'annualLists.noDifferences' | transloco }}</td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class ComparedShares {
  readonly heading = input.required<string>();
  readonly shares = input.required<ComparedShare[]>();
  /** What people call a department, category or source. */
  readonly name = input.required<(key: string) => string>();
}
