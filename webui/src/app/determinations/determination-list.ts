import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { DeterminationSummary } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { InstantPipe } from '../shared/pipes';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { FOUND_HERE } from './specs';

/** Findings that concern the reader: against its department, proposed by it, or all for those who look over all. */
@Component({
  selector: 'bz-determination-list',
  imports: [ArticleChip, InstantPipe, ListState, NzButtonModule, RouterLink, TranslocoPipe],
  templateUrl: './determination-list.html',
})
export class DeterminationList {
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  protected readonly kinds = FOUND_HERE;
  protected readonly states = ['HEARING', 'FOUND', 'NOT_FOUND', 'DROPPED', 'ENDED'];
  protected readonly filters = new UrlFilters(['state', 'kind', 'owner', 'project', 'year'] as const);
  protected readonly overOthers = computed(() =>
    this.session.has('leading-group-office', 'data-administration', 'development-reform', 'finance', 'committee-chair', 'municipal-government', 'audit'),
  );
  protected readonly list = new KeysetList<DeterminationSummary>(
    '/api/v1/determinations',
    computed(() => ({ ...this.filters.values(), limit: 20 })),
  );
}
