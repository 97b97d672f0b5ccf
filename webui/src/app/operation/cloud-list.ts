import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { CloudRequestSummary } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { OVER_OTHERS } from './over-others';
import { Quantity } from './quantity';

/** What cloud is asked for and granted (A30, A32). */
@Component({
  selector: 'bz-cloud-list',
  imports: [ArticleChip, ListState, NzButtonModule, Quantity, RouterLink, TranslocoPipe],
  templateUrl: './cloud-list.html',
})
export class CloudList {
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  protected readonly states = ['SUBMITTED', 'RETURNED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'ENDED'];
  protected readonly purposes = ['CONSTRUCTION', 'TRIAL', 'OPERATION'];
  protected readonly filters = new UrlFilters(['state', 'purpose', 'owner', 'project'] as const);
  protected readonly overOthers = computed(() => this.session.has(...OVER_OTHERS));
  protected readonly list = new KeysetList<CloudRequestSummary>(
    '/api/v1/cloud-requests',
    computed(() => ({ ...this.filters.values(), limit: 20 })),
  );
}
