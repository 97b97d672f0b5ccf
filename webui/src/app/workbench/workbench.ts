import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { InboxCounts, InboxItem } from '../api/models';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { InboxTable } from './inbox-table';
import { Notices } from './notices';

const BOXES = ['TODO', 'OBLIGATIONS', 'RETURNED', 'PAPER_CHECK', 'STARTED', 'DONE'] as const;
type Box = (typeof BOXES)[number];
const ASSIGNED = ['ALL', 'ME', 'NOBODY'] as const;
type Assigned = (typeof ASSIGNED)[number];

/** What waits for me, by due date; what my department started; what restricts it; what is going on. */
@Component({
  selector: 'bz-workbench',
  imports: [InboxTable, ListState, Notices, NzButtonModule, RouterLink, TranslocoPipe],
  templateUrl: './workbench.html',
  styleUrl: './workbench.css',
})
export class Workbench {
  protected readonly session = inject(Session);
  protected readonly boxes = BOXES;
  private readonly filters = new UrlFilters(['box', 'assigned'] as const);
  /** Who has nothing to do but a duty sees that first: experts and members are called, not asked to decide steps. */
  protected readonly box = computed<Box>(
    () => BOXES.find((box) => box === this.filters.values().box) ?? (this.onlyDuties() ? 'OBLIGATIONS' : 'TODO'),
  );
  protected readonly choices = ASSIGNED;
  /** What is given to me comes first; without any, all of my department's. Not known before the counts are. */
  protected readonly assigned = computed<Assigned | undefined>(() => {
    const asked = ASSIGNED.find((one) => one === this.filters.values().assigned);
    if (asked ?? this.box() !== 'TODO') {
      return asked ?? 'ALL';
    }
    return this.counted.isLoading() ? undefined : this.mine() > 0 ? 'ME' : 'ALL';
  });
  private readonly counted = httpResource<InboxCounts>(() => '/api/v1/inbox/counts');
  private readonly onlyDuties = computed(() => !this.count('TODO') && !!this.count('OBLIGATIONS'));
  protected readonly mine = computed(() => (this.counted.hasValue() ? this.counted.value().mine : 0));
  protected readonly list = new KeysetList<InboxItem>(
    '/api/v1/inbox',
    computed(() => {
      const assigned = this.assigned();
      return assigned && { box: this.box(), assigned: this.box() === 'TODO' ? assigned : null, limit: 20 };
    }),
  );

  protected count(box: Box): number | null {
    if (!this.counted.hasValue()) {
      return null;
    }
    const counts = this.counted.value();
    return {
      TODO: counts.todo,
      OBLIGATIONS: counts.obligations,
      RETURNED: counts.returned,
      PAPER_CHECK: counts.paperChecks,
      STARTED: null,
      DONE: null,
    }[box];
  }

  protected readonly overdue = computed(() => (this.counted.hasValue() ? this.counted.value().overdue : 0));

  protected show(assigned: Assigned): void {
    this.filters.set('assigned', assigned);
  }

  protected open(box: Box): void {
    this.filters.set('box', box);
  }
}
