import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Page, RestrictionCause } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';

/** What held a department back and when: its own, or that of any other for those who look over all. */
@Component({
  selector: 'bz-restriction-history',
  imports: [ArticleChip, ProblemMessage, RouterLink, TranslocoPipe],
  template: `
    <section class="page">
      <div class="page-head">
        <div>
          <p class="small"><a class="back" routerLink="/determinations">{{ 'determinations.title' | transloco }}</a></p>
          <h1>{{ 'determinations.history' | transloco }}</h1>
          <p class="lead">{{ 'determinations.historyLead' | transloco }}</p>
        </div>
      </div>
      <div class="panel">
        @if (overOthers()) {
          <header class="filters">
            <div class="field">
              <label for="history-of">{{ 'determinations.department' | transloco }}</label>
              <select id="history-of" class="ant-input" #of (change)="filters.set('department', of.value)">
                @for (each of departments.present(); track each.code) {
                  <option [value]="each.code" [selected]="each.code === department()">{{ departments.label(each) }}</option>
                }
              </select>
            </div>
          </header>
        }
        @if (loaded.error()) {
          <bz-problem [problem]="problem()" [retryable]="true" (retry)="loaded.reload()" />
        } @else if (causes(); as causes) {
          <ul class="plain body">
            @for (one of causes; track one.id) {
              <li>
                <p>
                  <strong>{{ one.cause }}</strong>
                  @if (one.year) {
                    <span class="num">{{ one.year }}</span>
                  }
                  <bz-article [article]="one.article" />
                  <span class="tag" [class.red]="one.holds">{{ (one.holds ? 'determinations.holds' : 'determinations.over') | transloco }}</span>
                  @if (one.article !== 'A30') {
                    <a [routerLink]="['/determinations', one.id]">{{ one.documentNumber ?? ('determinations.one' | transloco) }}</a>
                  }
                </p>
                <p class="small soft">
                  <span class="num">{{ one.from }} – {{ one.until ?? ('determinations.open' | transloco) }}</span>
                  · {{ departments.label(one.foundBy) }} · {{ one.stops.join('；') }} · {{ one.wayOut }}
                </p>
              </li>
            } @empty {
              <li class="soft">{{ 'determinations.historyEmpty' | transloco }}</li>
            }
          </ul>
        } @else {
          <p class="state" role="status">{{ 'list.loading' | transloco }}</p>
        }
      </div>
    </section>
  `,
})
export class RestrictionHistory {
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  protected readonly filters = new UrlFilters(['department'] as const);
  protected readonly overOthers = computed(() =>
    this.session.has('leading-group-office', 'data-administration', 'development-reform', 'finance', 'committee-chair', 'municipal-government', 'audit'),
  );
  protected readonly department = computed(() => this.filters.values().department ?? this.session.department());
  protected readonly loaded = readAt<Page<RestrictionCause>>(() => {
    const code = this.department();
    return code ? `/api/v1/departments/${code}/restrictions/history` : undefined;
  });
  protected readonly causes = computed(() => (this.loaded.hasValue() ? this.loaded.value().items : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
}
