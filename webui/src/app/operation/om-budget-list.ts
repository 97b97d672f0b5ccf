import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { OmBudgetSummary } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { todayInBazhong } from '../shared/format';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { Money } from '../shared/money';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { OVER_OTHERS } from './over-others';

/** What is applied for and approved for operation, year by year (A35). */
@Component({
  selector: 'bz-om-budget-list',
  imports: [ArticleChip, ListState, Money, NzButtonModule, RouterLink, TranslocoPipe],
  templateUrl: './om-budget-list.html',
})
export class OmBudgetList {
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  protected readonly states = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'ENDED'];
  protected readonly years = [1, 0, -1, -2].map((more) => String(Number(todayInBazhong().slice(0, 4)) + more));
  protected readonly filters = new UrlFilters(['state', 'year', 'owner', 'project'] as const);
  protected readonly overOthers = computed(() => this.session.has(...OVER_OTHERS));
  protected readonly list = new KeysetList<OmBudgetSummary>(
    '/api/v1/om-budgets',
    computed(() => ({ ...this.filters.values(), limit: 20 })),
  );
}
