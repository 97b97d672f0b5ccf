import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { EvaluatedProject, Page, PerformanceSummary } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { readAt } from '../shared/read-at';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { ReportTable } from './report-table';

const OVER_OTHERS = [
  'leading-group-office',
  'data-administration',
  'development-reform',
  'finance',
  'committee-chair',
  'municipal-government',
  'audit',
];

/** What is reported on the performance of the projects the reader sees, and what came of it (A40-A42). */
@Component({
  selector: 'bz-performance-list',
  imports: [ArticleChip, ListState, NzButtonModule, ReportTable, RouterLink, TranslocoPipe],
  templateUrl: './performance-list.html',
})
export class PerformanceList {
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  protected readonly kinds = ['FINAL_ACCOUNTS', 'MONITORING', 'SELF_EVALUATION', 'POST_EVALUATION'];
  protected readonly states = ['UNDER_WAY', 'RETURNED', 'DONE', 'ENDED'];
  protected readonly filters = new UrlFilters(['kind', 'state', 'year', 'owner', 'project'] as const);
  protected readonly overOthers = computed(() => this.session.has(...OVER_OTHERS));
  protected readonly list = new KeysetList<PerformanceSummary>(
    '/api/v1/performance-reports',
    computed(() => ({ ...this.filters.values(), limit: 20 })),
  );
  /** Whose record is shown: the owner asked for, otherwise the reader's own. */
  protected readonly recordOf = computed(() => this.filters.values().owner || (this.overOthers() ? '' : (this.session.department() ?? '')));
  private readonly recorded = readAt<Page<EvaluatedProject>>(() =>
    this.recordOf() ? `/api/v1/departments/${this.recordOf()}/evaluations?limit=100` : undefined,
  );
  protected readonly record = computed(() => (this.recorded.hasValue() ? this.recorded.value().items : undefined));
}
