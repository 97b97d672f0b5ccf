import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { ReviewSessionSummary } from '../api/models';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { SESSION_COLOURS, SESSION_STATES } from './states';

/** Sessions of the review committee, latest first. */
@Component({
  selector: 'bz-session-list',
  imports: [ListState, NzButtonModule, RouterLink, TranslocoPipe],
  template: `
    <section class="page">
      <div class="page-head">
        <div>
          <h1>{{ 'reviewSessions.title' | transloco }}</h1>
          <p class="lead">{{ 'reviewSessions.lead' | transloco }}</p>
        </div>
        @if (mayConvene()) {
          <a nz-button nzType="primary" routerLink="/review-sessions/new">{{ 'reviewSessions.newTitle' | transloco }}</a>
        }
      </div>
      <div class="panel">
        <header>
          <div class="filters">
            <div class="field">
              <label for="session-state">{{ 'reviewSessions.stateLabel' | transloco }}</label>
              <select id="session-state" class="ant-input" [value]="filters.values().state" (change)="filter($event)">
                <option value="">{{ 'list.all' | transloco }}</option>
                @for (state of states; track state) {
                  <option [value]="state" [selected]="state === filters.values().state">
                    {{ 'reviewSessions.state.' + state | transloco }}
                  </option>
                }
              </select>
            </div>
          </div>
        </header>
        @if (list.items().length) {
          <div class="table-wrap">
            <table class="grid cards">
              <thead>
                <tr>
                  <th scope="col">{{ 'reviewSessions.scheduledOn' | transloco }}</th>
                  <th scope="col">{{ 'reviewSessions.forList' | transloco }}</th>
                  <th scope="col">{{ 'reviewSessions.place' | transloco }}</th>
                  <th scope="col">{{ 'reviewSessions.items' | transloco }}</th>
                  <th scope="col">{{ 'reviewSessions.stateLabel' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (session of list.items(); track session.id) {
                  <tr>
                    <td class="lead-cell num">
                      <a [routerLink]="['/review-sessions', session.id]">{{ session.scheduledOn }}</a>
                    </td>
                    <td [attr.data-label]="'reviewSessions.forList' | transloco">
                      {{ 'annualLists.titleOf' | transloco: { year: session.year } }}
                    </td>
                    <td [attr.data-label]="'reviewSessions.place' | transloco">{{ session.place }}</td>
                    <td [attr.data-label]="'reviewSessions.items' | transloco">
                      {{ 'reviewSessions.progress' | transloco: { items: session.items, concluded: session.concluded } }}
                      @if (session.underRevision) {
                        <span class="tag amber">
                          {{ 'reviewSessions.revisions' | transloco: { count: session.underRevision } }}
                        </span>
                      }
                    </td>
                    <td [attr.data-label]="'reviewSessions.stateLabel' | transloco">
                      <span [class]="colours[session.state]">{{ 'reviewSessions.state.' + session.state | transloco }}</span>
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        }
        <bz-list-state [list]="list" emptyText="reviewSessions.empty" />
      </div>
    </section>
  `,
})
export class SessionList {
  private readonly session = inject(Session);
  protected readonly states = SESSION_STATES;
  protected readonly colours = SESSION_COLOURS;
  protected readonly filters = new UrlFilters(['state'] as const);
  protected readonly mayConvene = computed(() => this.session.has('leading-group-office'));
  protected readonly list = new KeysetList<ReviewSessionSummary>(
    '/api/v1/review-sessions',
    computed(() => ({ limit: 20, state: this.filters.values().state })),
  );

  protected filter(event: Event): void {
    this.filters.set('state', (event.target as HTMLSelectElement).value);
  }
}
