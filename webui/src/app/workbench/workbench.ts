import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { InboxCounts, InboxItem } from '../api/models';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { InboxTable } from './inbox-table';
import { Notices } from './notices';

const BOXES = ['TODO', 'RETURNED', 'PAPER_CHECK', 'STARTED', 'DONE'] as const;
type Box = (typeof BOXES)[number];

/** What waits for me, by due date; what my department started; what restricts it; what is going on. */
@Component({
  selector: 'bz-workbench',
  imports: [InboxTable, ListState, Notices, TranslocoPipe],
  templateUrl: './workbench.html',
  styleUrl: './workbench.css',
})
export class Workbench {
  protected readonly session = inject(Session);
  protected readonly boxes = BOXES;
  private readonly filters = new UrlFilters(['box'] as const);
  protected readonly box = computed<Box>(() => BOXES.find((box) => box === this.filters.values().box) ?? 'TODO');
  protected readonly list = new KeysetList<InboxItem>(
    '/api/v1/inbox',
    computed(() => ({ box: this.box(), limit: 20 })),
  );
  private readonly counted = httpResource<InboxCounts>(() => '/api/v1/inbox/counts');

  protected count(box: Box): number | null {
    if (!this.counted.hasValue()) {
      return null;
    }
    const counts = this.counted.value();
    return { TODO: counts.todo, RETURNED: counts.returned, PAPER_CHECK: counts.paperChecks, STARTED: null, DONE: null }[box];
  }

  protected readonly overdue = computed(() => (this.counted.hasValue() ? this.counted.value().overdue : 0));

  protected open(box: Box): void {
    this.filters.set('box', box === 'TODO' ? '' : box);
  }
}
