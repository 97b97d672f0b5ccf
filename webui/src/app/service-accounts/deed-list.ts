import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Deed } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { InstantPipe } from '../shared/pipes';
import { ServiceAccounts } from './service-accounts';

/** What a system did, as it stands in the record. */
@Component({
  selector: 'bz-deed-list',
  imports: [ArticleChip, InstantPipe, ListState, RouterLink, TranslocoPipe],
  template: `
    <section class="panel" aria-labelledby="deeds-title">
      <header>
        <h2 id="deeds-title">{{ 'serviceAccounts.deeds.title' | transloco }}</h2>
      </header>
      @if (list.items().length) {
        <div class="table-wrap" tabindex="0" role="region" aria-labelledby="deeds-title">
          <table class="grid cards">
            <thead>
              <tr>
                <th scope="col">{{ 'serviceAccounts.deeds.at' | transloco }}</th>
                <th scope="col">{{ 'serviceAccounts.deeds.what' | transloco }}</th>
                <th scope="col">{{ 'serviceAccounts.deeds.matter' | transloco }}</th>
              </tr>
            </thead>
            <tbody>
              @for (one of list.items(); track one.id) {
                <tr>
                  <td class="num lead-cell">{{ one.recordedAt | bzInstant }}</td>
                  <td [attr.data-label]="'serviceAccounts.deeds.what' | transloco">
                    @if (one.summary) {
                      {{ one.summary }}
                    } @else {
                      <span class="soft">{{ 'serviceAccounts.deeds.hidden' | transloco }}</span>
                    }
                    @if (one.article; as article) {
                      <bz-article [article]="article" />
                    }
                  </td>
                  <td [attr.data-label]="'serviceAccounts.deeds.matter' | transloco">
                    @if (one.projectCode) {
                      @if (one.projectId) {
                        <a [routerLink]="['/projects', one.projectId]">{{ one.projectName }}</a>
                      } @else {
                        {{ one.projectName }}
                      }
                      <p class="num small soft">{{ one.projectCode }}</p>
                    } @else if (one.summary) {
                      <span class="soft">{{ 'subjectType.' + one.subjectType | transloco }}</span>
                      {{ one.subject }}
                    }
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      }
      <bz-list-state [list]="list" emptyText="serviceAccounts.deeds.none" />
    </section>
  `,
})
export class DeedList {
  private readonly accounts = inject(ServiceAccounts);
  readonly clientId = input.required<string>();
  protected readonly list = new KeysetList<Deed>(
    () => `${this.accounts.at(this.clientId())}/deeds`,
    computed(() => (this.clientId() ? { limit: 20 } : undefined)),
  );
}
