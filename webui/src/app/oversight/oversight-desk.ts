import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { RectificationSummary } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { OrderTable } from './order-table';

/** Everybody whose orders are not only those on their own projects. */
const OVERSEERS = [
  'leading-group-office',
  'data-administration',
  'development-reform',
  'finance',
  'cyberspace-affairs',
  'secrecy-cryptography',
  'economy-information',
  'public-security',
  'audit',
  'industry-authority',
  'committee-chair',
  'municipal-government',
];

/** What is ordered to be put right, by whom and by when: for the offices over all, for an owner its own (A43). */
@Component({
  selector: 'bz-oversight-desk',
  imports: [ArticleChip, ListState, NzButtonModule, OrderTable, RouterLink, TranslocoPipe],
  templateUrl: './oversight-desk.html',
  styles: `
    .filters .field {
      max-width: 280px;
    }
  `,
})
export class OversightDesk {
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  protected readonly states = ['ORDERED', 'RESPONDED', 'FAILED', 'VERIFIED', 'REVOKED'];
  protected readonly filters = new UrlFilters(['state', 'department', 'owner', 'overdue'] as const);
  protected readonly oversees = computed(() => this.session.has(...OVERSEERS));
  protected readonly list = new KeysetList<RectificationSummary>(
    '/api/v1/rectifications',
    computed(() => ({ ...this.filters.values(), limit: 20 })),
  );
}
