import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ServiceAccountSummary } from '../api/models';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { InstantPipe } from '../shared/pipes';
import { ScopePipe } from './scopes';
import { ServiceAccounts } from './service-accounts';

/** Systems that have called: what each may do and how often it came. */
@Component({
  selector: 'bz-service-account-table',
  imports: [InstantPipe, ListState, RouterLink, ScopePipe, TranslocoPipe],
  template: `
    @if (list.items().length) {
      <div class="table-wrap" tabindex="0" role="region" [attr.aria-label]="'serviceAccounts.title' | transloco">
        <table class="grid cards">
          <thead>
            <tr>
              <th scope="col">{{ 'serviceAccounts.name' | transloco }}</th>
              <th scope="col">{{ 'serviceAccounts.department' | transloco }}</th>
              <th scope="col">{{ 'serviceAccounts.scopes' | transloco }}</th>
              <th scope="col">{{ 'serviceAccounts.allowed' | transloco }}</th>
              <th scope="col">{{ 'serviceAccounts.lastSeen' | transloco }}</th>
              <th scope="col">{{ 'serviceAccounts.today' | transloco }}</th>
              <th scope="col">{{ 'serviceAccounts.week' | transloco }}</th>
              <th scope="col">{{ 'serviceAccounts.refused' | transloco }}</th>
              <th scope="col">{{ 'serviceAccounts.limited' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (one of list.items(); track one.clientId) {
              <tr>
                <td class="lead-cell">
                  <a [routerLink]="['/service-accounts', one.clientId]">{{ one.name }}</a>
                  <p class="small soft num">{{ one.clientId }}</p>
                </td>
                <td [attr.data-label]="'serviceAccounts.department' | transloco">{{ departments.label(one.department) }}</td>
                <td [attr.data-label]="'serviceAccounts.scopes' | transloco">
                  @for (scope of one.scopes; track scope) {
                    <span class="tag">{{ scope | bzScope }}</span>
                  }
                </td>
                <td [attr.data-label]="'serviceAccounts.allowed' | transloco">
                  @for (scope of one.allowed; track scope) {
                    <span class="tag green">{{ scope | bzScope }}</span>
                  } @empty {
                    <span class="soft">{{ 'serviceAccounts.nothingAllowed' | transloco }}</span>
                  }
                </td>
                <td class="num" [attr.data-label]="'serviceAccounts.lastSeen' | transloco">{{ one.lastSeen | bzInstant }}</td>
                <td class="num" [attr.data-label]="'serviceAccounts.today' | transloco">{{ one.requestsToday }}</td>
                <td class="num" [attr.data-label]="'serviceAccounts.week' | transloco">{{ one.requests }}</td>
                <td class="num" [attr.data-label]="'serviceAccounts.refused' | transloco">{{ one.refused }}</td>
                <td class="num" [attr.data-label]="'serviceAccounts.limited' | transloco">{{ one.limited }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
    <bz-list-state [list]="list" emptyText="serviceAccounts.none" />
  `,
})
export class ServiceAccountTable {
  protected readonly departments = inject(Departments);
  protected readonly list = new KeysetList<ServiceAccountSummary>(inject(ServiceAccounts).home, signal({ limit: 50 }));
}
