import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { OwnerSharingView } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { yearsToAsk } from './years';

/** What one owner shares in a year and what it does not, project by project: what a yearly finding rests on (A32). */
@Component({
  selector: 'bz-owner-sharing',
  imports: [ArticleChip, ProblemMessage, RouterLink, TranslocoPipe],
  template: `
    <section class="page">
      @if (sharing(); as sharing) {
        <div class="page-head">
          <div>
            <p class="small">
              <a class="back" routerLink="/sharing-rates" [queryParams]="{ year: sharing.year }">{{ 'resources.rates' | transloco }}</a>
            </p>
            <h1>{{ departments.label(sharing.owner) }} <span class="num">{{ sharing.year }}</span></h1>
            <p class="lead">
              {{ 'resources.asOf' | transloco: { day: sharing.day } }} · {{ 'resources.rate' | transloco }}
              <span class="num">{{ sharing.rate.percent === null ? '—' : sharing.rate.percent + '%' }}</span> <bz-article article="A32" />
            </p>
          </div>
        </div>
        <div class="panel">
          <ul class="plain body">
            @for (one of sharing.projects; track one.projectId) {
              <li>
                <p>
                  <a [routerLink]="['/projects', one.projectId]" [queryParams]="{ tab: 'resources' }">{{ one.projectName }}</a>
                  <span class="num soft">{{ one.projectCode }}</span>
                  <span class="num">{{ one.rate.shared }} / {{ one.rate.shareable }}</span>
                </p>
                @if (one.notShared.length) {
                  <p>
                    {{ 'resources.notShared' | transloco }}：{{ one.notShared.join('、') }}
                    @if (finds()) {
                      <a
                        routerLink="/determinations/new"
                        [queryParams]="{ project: one.projectId, kind: 'DATA_NOT_SHARED', year: sharing.year }"
                        >{{ 'resources.proposeNotShared' | transloco }}</a
                      >
                    }
                  </p>
                }
                @if (one.collectedTwice) {
                  <p>
                    {{ 'resources.twice' | transloco }}：<span class="num">{{ one.collectedTwice }}</span>
                    @if (finds()) {
                      <a
                        routerLink="/determinations/new"
                        [queryParams]="{ project: one.projectId, kind: 'DATA_COLLECTED_TWICE', year: sharing.year }"
                        >{{ 'resources.proposeTwice' | transloco }}</a
                      >
                    }
                  </p>
                }
              </li>
            } @empty {
              <li class="soft">{{ 'resources.noRates' | transloco }}</li>
            }
          </ul>
        </div>
      } @else if (loaded.error()) {
        <bz-problem [problem]="problem()" [retryable]="true" (retry)="loaded.reload()" />
      } @else {
        <p class="state" role="status">{{ 'list.loading' | transloco }}</p>
      }
    </section>
  `,
})
export class OwnerSharing {
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  private readonly filters = new UrlFilters(['year'] as const);
  readonly owner = input.required<string>();
  /** Whether the reader may propose what follows from it. */
  protected readonly finds = computed(() => this.session.has('data-administration', 'leading-group-office', 'committee-chair'));
  protected readonly loaded = readAt<OwnerSharingView>(
    () => `/api/v1/sharing-rates/${this.owner()}?year=${this.filters.values().year ?? yearsToAsk()[0]}`,
  );
  protected readonly sharing = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
}
