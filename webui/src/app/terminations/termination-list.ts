import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { TerminationSummary } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { InstantPipe } from '../shared/pipes';
import { UrlFilters } from '../shared/url-filters';

/** Terminations of the projects the reader sees, on application or by order, the latest first (A26, A43). */
@Component({
  selector: 'bz-termination-list',
  imports: [ArticleChip, InstantPipe, ListState, NzButtonModule, RouterLink, TranslocoPipe],
  templateUrl: './termination-list.html',
})
export class TerminationList {
  protected readonly departments = inject(Departments);
  protected readonly states = ['DRAFT', 'SUBMITTED', 'RETURNED', 'TERMINATED', 'REFUSED', 'WITHDRAWN'];
  protected readonly filters = new UrlFilters(['state'] as const);
  protected readonly list = new KeysetList<TerminationSummary>(
    '/api/v1/terminations',
    computed(() => ({ ...this.filters.values(), limit: 20 })),
  );
}
