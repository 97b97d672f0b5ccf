import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { AcceptanceSummary } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';

const OVER_OTHERS = [
  'leading-group-office',
  'data-administration',
  'development-reform',
  'finance',
  'committee-chair',
  'municipal-government',
  'audit',
];

/** The projects on trial, being accepted and accepted: what waits, what is overdue, what failed (A28-A31). */
@Component({
  selector: 'bz-acceptance-list',
  imports: [ArticleChip, ListState, NzButtonModule, RouterLink, TranslocoPipe],
  templateUrl: './acceptance-list.html',
  styles: `
    .only {
      display: inline-flex;
      align-items: center;
      gap: var(--s2);
      min-height: 34px;
    }
  `,
})
export class AcceptanceList {
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  protected readonly states = [
    'EXECUTION',
    'TRIAL',
    'FILING',
    'TO_CONVENE',
    'SIGNING',
    'CORRECTION',
    'HEARING',
    'FAILED',
    'ACCEPTED',
    'IN_OPERATION',
    'DECOMMISSIONED',
    'ENDED',
  ];
  protected readonly filters = new UrlFilters(['state', 'open', 'overdue', 'owner'] as const);
  protected readonly overOthers = computed(() => this.session.has(...OVER_OTHERS));
  protected readonly list = new KeysetList<AcceptanceSummary>(
    '/api/v1/acceptances',
    computed(() => ({ ...this.filters.values(), limit: 20 })),
  );
}
