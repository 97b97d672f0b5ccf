import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { PaperKind, PaperSummary } from '../api/models';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { UrlFilters } from '../shared/url-filters';
import { contentHref } from './papers';
import { paperTermTexts } from './texts';

/** Issued papers, by organ and kind. */
@Component({
  selector: 'bz-paper-list',
  imports: [ListState, NzButtonModule, RouterLink, TranslocoPipe],
  templateUrl: './paper-list.html',
  styles: `
    .filters .field {
      max-width: 280px;
    }
    td {
      overflow-wrap: anywhere;
    }
  `,
})
export class PaperList {
  protected readonly departments = inject(Departments);
  protected readonly kinds = Object.keys(paperTermTexts.paperKind) as PaperKind[];
  protected readonly filters = new UrlFilters(['kind', 'department', 'project'] as const);
  protected readonly list = new KeysetList<PaperSummary>(
    '/api/v1/papers',
    computed(() => ({ ...this.filters.values(), limit: 20 })),
  );
  protected readonly contentOf = contentHref;
}
