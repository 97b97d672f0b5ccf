import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FinalAccountsContent } from '../api/models';
import { Money } from '../shared/money';

/** Settlement contract by contract, and the final accounts below (A40). */
@Component({
  selector: 'bz-accounts-content',
  imports: [Money, TranslocoPipe],
  template: `
    <section class="panel">
      <header>
        <h2>{{ 'performance.accounts' | transloco }}</h2>
      </header>
      <div class="body stack">
        <p class="soft">{{ (accounts().major ? 'performance.major' : 'performance.minor') | transloco }}</p>
        <div class="table-wrap" tabindex="0" role="region" [attr.aria-label]="'performance.accounts' | transloco">
          <table class="grid cards">
            <thead>
              <tr>
                <th scope="col">{{ 'performance.contract' | transloco }}</th>
                <th scope="col">{{ 'performance.contractAmount' | transloco }}</th>
                <th scope="col">{{ 'performance.paid' | transloco }}</th>
                <th scope="col">{{ 'performance.settled' | transloco }}</th>
                <th scope="col">{{ 'performance.audited' | transloco }}</th>
                <th scope="col">{{ 'performance.reason' | transloco }}</th>
              </tr>
            </thead>
            <tbody>
              @for (row of rows(); track row.contract.id) {
                <tr>
                  <td class="lead-cell">
                    <span class="num">{{ row.contract.number }}</span> {{ row.contract.title }}
                    <p class="small soft">{{ row.contract.supplier }}</p>
                  </td>
                  <td [attr.data-label]="'performance.contractAmount' | transloco"><bz-money [value]="row.contract.amount" /></td>
                  <td [attr.data-label]="'performance.paid' | transloco"><bz-money [value]="row.contract.paid" /></td>
                  <td [attr.data-label]="'performance.settled' | transloco"><bz-money [value]="row.settled" /></td>
                  <td [attr.data-label]="'performance.audited' | transloco">
                    @if (row.audited !== null) {
                      <bz-money [value]="row.audited" />
                    } @else {
                      —
                    }
                  </td>
                  <td [attr.data-label]="'performance.reason' | transloco">{{ row.reason ?? '—' }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
        <dl class="facts">
          <div>
            <dt>{{ 'performance.otherCosts' | transloco }}</dt>
            <dd><bz-money [value]="accounts().handedIn.otherCosts" /></dd>
          </div>
          <div>
            <dt>{{ 'performance.total' | transloco }}</dt>
            <dd><bz-money [value]="total()" /></dd>
          </div>
          @for (funds of accounts().handedIn.funds; track funds.source) {
            <div>
              <dt>{{ 'performance.received' | transloco }}：{{ 'source.' + funds.source | transloco }}</dt>
              <dd><bz-money [value]="funds.amount" /></dd>
            </div>
          }
          <div>
            <dt>{{ 'performance.fundsLeft' | transloco }}</dt>
            <dd><bz-money [value]="accounts().handedIn.fundsLeft" /></dd>
          </div>
          @if (accounts().handedIn.assets?.length) {
            <div class="wide">
              <dt>{{ 'performance.assets' | transloco }}</dt>
              <dd>
                <ul class="plain">
                  @for (asset of accounts().handedIn.assets; track $index) {
                    <li>{{ asset.name }} · <bz-money [value]="asset.amount" /></li>
                  }
                </ul>
              </dd>
            </div>
          }
          @if (accounts().audit; as audit) {
            <div class="wide">
              <dt>{{ 'stepKind.SETTLEMENT_AUDIT' | transloco }}</dt>
              <dd>{{ audit.documentNumber }} · {{ audit.opinion }}</dd>
            </div>
          }
          @if (accounts().handedIn.remark) {
            <div class="wide">
              <dt>{{ 'performance.account.remark' | transloco }}</dt>
              <dd>{{ accounts().handedIn.remark }}</dd>
            </div>
          }
        </dl>
      </div>
    </section>
  `,
})
export class AccountsContent {
  readonly accounts = input.required<FinalAccountsContent>();
  protected readonly rows = computed(() => {
    const { contracts, handedIn, audit } = this.accounts();
    return contracts.map((contract) => {
      const settled = (handedIn.settlements ?? []).find((one) => one.contractId === contract.id);
      return {
        contract,
        settled: settled?.settled ?? 0,
        reason: settled?.reason ?? null,
        audited: audit?.contracts.find((one) => one.contractId === contract.id)?.audited ?? null,
      };
    });
  });
  protected readonly total = computed(() => this.rows().reduce((sum, row) => sum + row.settled, this.accounts().handedIn.otherCosts));
}
