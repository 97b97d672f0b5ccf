import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { IncidentSummary } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { InstantPipe } from '../shared/pipes';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';

/** Everybody who looks over the projects of others. */
const OVER_OTHERS = [
  'leading-group-office',
  'data-administration',
  'development-reform',
  'finance',
  'committee-chair',
  'municipal-government',
  'audit',
];

/** What went wrong on the projects the reader sees, and what is suspended for it (A26). */
@Component({
  selector: 'bz-incident-list',
  imports: [ArticleChip, InstantPipe, ListState, NzButtonModule, RouterLink, TranslocoPipe],
  templateUrl: './incident-list.html',
})
export class IncidentList {
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  protected readonly kinds = ['SERIOUS_DELAY', 'MAJOR_LOSS', 'OTHER'];
  protected readonly states = ['REPORTED', 'CLOSED', 'TO_RECTIFY', 'SUSPENDED', 'RESUMED', 'ENDED'];
  protected readonly filters = new UrlFilters(['state', 'kind', 'owner', 'project'] as const);
  protected readonly overOthers = computed(() => this.session.has(...OVER_OTHERS));
  protected readonly list = new KeysetList<IncidentSummary>(
    '/api/v1/incidents',
    computed(() => ({ ...this.filters.values(), limit: 20 })),
  );
}
