import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { DueRange, InboxCounts, InboxItem, StepKind } from '../api/models';
import { MatterQueue } from '../shared/matter-queue';
import { KeysetList } from '../shared/keyset-list';
import { whenChanged } from '../shared/live';
import { ListState } from '../shared/list-state';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { InboxTable, placeOfItem } from './inbox-table';
import { Notices } from './notices';
import { Together } from './together';

const BOXES = ['TODO', 'OBLIGATIONS', 'RETURNED', 'PAPER_CHECK', 'STARTED', 'COPIED', 'DONE'] as const;
type Box = (typeof BOXES)[number];
const ASSIGNED = ['ALL', 'ME', 'NOBODY'] as const;
type Assigned = (typeof ASSIGNED)[number];

/** What waits for me, by due date; what my department started; what restricts it; what is going on. */
@Component({
  selector: 'bz-workbench',
  imports: [InboxTable, ListState, Notices, NzButtonModule, RouterLink, Together, TranslocoPipe],
  templateUrl: './workbench.html',
  styleUrl: './workbench.css',
})
export class Workbench {
  protected readonly session = inject(Session);
  protected readonly boxes = BOXES;
  private readonly filters = new UrlFilters(['box', 'assigned', 'due', 'step'] as const);
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
  protected readonly counted = httpResource<InboxCounts>(() => '/api/v1/inbox/counts');
  private readonly onlyDuties = computed(() => !this.count('TODO') && !!this.count('OBLIGATIONS'));
  protected readonly mine = computed(() => (this.counted.hasValue() ? this.counted.value().mine : 0));
  protected readonly list = new KeysetList<InboxItem>(
    '/api/v1/inbox',
    computed(() => {
      const assigned = this.assigned();
      const todo = this.box() === 'TODO';
      const { due, step } = this.filters.values();
      return (
        assigned && {
          box: this.box(),
          assigned: todo ? assigned : null,
          due: todo || this.box() === 'OBLIGATIONS' ? due : null,
          step: todo ? step : null,
          limit: 20,
        }
      );
    }),
  );
  protected readonly due = computed(() => this.filters.values().due);
  protected readonly step = computed(() => this.filters.values().step);
  /** Of what the box holds, how much is how near its last day. */
  protected readonly ranges = computed(() => {
    const counts = this.counted.hasValue() ? this.counted.value() : undefined;
    return (this.box() === 'TODO' ? counts?.todoByDue : this.box() === 'OBLIGATIONS' ? counts?.obligationsByDue : undefined) ?? [];
  });
  protected readonly steps = computed(() => (this.box() === 'TODO' && this.counted.hasValue() ? this.counted.value().todoByStep : []));

  private readonly queue = inject(MatterQueue);
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly taken = computed(() => this.list.items().filter((item) => this.chosen().has(item.id)));
  /** Whether one decision may be given for all that are chosen. */
  protected readonly decidable = computed(() => {
    const taken = this.taken();
    return taken.length > 1 && taken.every((item) => item.together && item.stepKind === taken[0].stepKind);
  });
  protected readonly deciding = signal(false);

  constructor() {
    effect(() => {
      this.list.items();
      if (!this.deciding()) {
        this.chosen.set(new Set());
      }
    });
    whenChanged('INBOX', () => null, () => {
      this.followInbox();
    });
  }

  /** While several are being chosen the list stays as it is. */
  private followInbox(): void {
    this.counted.reload();
    if (!this.deciding() && this.chosen().size === 0) {
      this.list.refresh();
    }
  }

  protected workThrough(): void {
    this.queue.begin(this.taken().map((item) => ({ title: item.title, ...placeOfItem(item) })));
  }

  /** What was decided is to be done no more. */
  protected finish(): void {
    this.deciding.set(false);
    this.list.reload();
    this.counted.reload();
  }

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
      COPIED: null,
      DONE: null,
    }[box];
  }

  protected readonly overdue = computed(() => (this.counted.hasValue() ? this.counted.value().overdue : 0));

  protected show(assigned: Assigned): void {
    this.filters.set('assigned', assigned);
  }

  protected narrow(due: DueRange | ''): void {
    this.filters.set('due', due === this.due() ? '' : due);
  }

  protected only(step: StepKind | string): void {
    this.filters.set('step', step);
  }

  protected open(box: Box): void {
    this.deciding.set(false);
    this.filters.set('box', box);
  }
}
