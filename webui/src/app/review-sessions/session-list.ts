import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { DocketKind, ReviewSessionSummary } from '../api/models';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { TitlePipe } from '../shared/pipes';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { sessionColour } from './review-sessions';

/** Sessions of the review committee, latest first. */
@Component({
  selector: 'bz-session-list',
  imports: [ListState, NzButtonModule, RouterLink, TitlePipe, TranslocoPipe],
  template: `
    <section class="page">
      <div class="page-head">
        <div>
          <h1>{{ 'reviewSessions.title' | transloco }}</h1>
          <p class="lead">{{ 'reviewSessions.lead' | transloco }}</p>
        </div>
        @if (mayRecord()) {
          <a nz-button nzType="primary" routerLink="/review-sessions/new">{{ 'reviewSessions.newTitle' | transloco }}</a>
        }
      </div>
      <div class="panel">
        <header class="filters">
          <div class="field">
            <label for="filter-docket">{{ 'reviewSessions.docketLabel' | transloco }}</label>
            <select id="filter-docket" class="ant-input" #docket (change)="filters.set('docket', docket.value)">
              <option value="">{{ 'list.all' | transloco }}</option>
              @for (each of dockets; track each) {
                <option [value]="each" [selected]="each === filters.values().docket">{{ 'reviewSessions.docket.' + each | transloco }}</option>
              }
            </select>
          </div>
        </header>
        @if (list.items().length) {
          <div class="table-wrap">
            <table class="grid cards">
              <thead>
                <tr>
                  <th scope="col">{{ 'reviewSessions.heldOn' | transloco }}</th>
                  <th scope="col">{{ 'reviewSessions.one' | transloco }}</th>
                  <th scope="col">{{ 'reviewSessions.docketLabel' | transloco }}</th>
                  <th scope="col">{{ 'reviewSessions.place' | transloco }}</th>
                  <th scope="col" class="amount">{{ 'reviewSessions.itemsDone' | transloco }}</th>
                  <th scope="col">{{ 'reviewSessions.stateLabel' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (session of list.items(); track session.id) {
                  <tr>
                    <td class="lead-cell num">
                      <a [routerLink]="['/review-sessions', session.id]">{{ session.scheduledOn }}</a>
                    </td>
                    <td [attr.data-label]="'reviewSessions.one' | transloco">{{ session | bzTitle }}</td>
                    <td [attr.data-label]="'reviewSessions.docketLabel' | transloco">{{ 'reviewSessions.docket.' + session.docket | transloco }}</td>
                    <td [attr.data-label]="'reviewSessions.place' | transloco">{{ session.place }}</td>
                    <td class="amount num" [attr.data-label]="'reviewSessions.itemsDone' | transloco">
                      {{ session.concluded }} / {{ session.items }}
                    </td>
                    <td [attr.data-label]="'reviewSessions.stateLabel' | transloco">
                      <span class="row">
                        <span class="tag" [class]="colour(session.state)">{{ 'reviewSessions.state.' + session.state | transloco }}</span>
                        @if (session.underRevision) {
                          <span class="tag amber">{{ 'reviewSessions.underRevision' | transloco: { count: session.underRevision } }}</span>
                        }
                      </span>
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        }
        <bz-list-state [list]="list" [views]="true" [emptyText]="filters.any() ? 'list.empty' : 'reviewSessions.empty'" />
      </div>
    </section>
  `,
})
export class SessionList {
  private readonly session = inject(Session);
  protected readonly colour = sessionColour;
  protected readonly dockets: DocketKind[] = ['ANNUAL_LIST', 'DOSSIERS', 'CHANGES', 'TERMINATIONS', 'NON_SHARING'];
  protected readonly filters = new UrlFilters(['docket'] as const);
  protected readonly mayRecord = computed(() => this.session.has('leading-group-office'));
  protected readonly list = new KeysetList<ReviewSessionSummary>(
    '/api/v1/review-sessions',
    computed(() => ({ ...this.filters.values(), limit: 20 })),
  );
}
