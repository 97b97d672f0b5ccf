import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, OversightCheckView, RectificationSummary, SanctionSummary } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { Departments } from '../shared/departments';
import { EntryForm } from '../shared/entry-form';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { Entry, projectEntry } from './entries';
import { OrderTable } from './order-table';

/** How a project is looked over: the checks, what was ordered to be put right, and sanctions for those who may read of them. */
@Component({
  selector: 'bz-oversight',
  imports: [ActionBar, EntryForm, ListState, NzButtonModule, OrderTable, RouterLink, TranslocoPipe],
  templateUrl: './oversight-tab.html',
})
export class OversightTab {
  private readonly router = inject(Router);
  protected readonly departments = inject(Departments);
  readonly project = input.required<string>();
  /** What the reader may do on the project as one who looks over it. */
  readonly actions = input<Action[]>([]);

  protected readonly checks = new KeysetList<OversightCheckView>(
    () => `/api/v1/projects/${this.project()}/checks`,
    computed(() => (this.project() ? { limit: 20 } : undefined)),
  );
  protected readonly orders = new KeysetList<RectificationSummary>(
    '/api/v1/rectifications',
    computed(() => ({ project: this.project(), limit: 20 })),
  );
  protected readonly sanctions = new KeysetList<SanctionSummary>(
    '/api/v1/sanctions',
    computed(() => ({ project: this.project(), limit: 20 })),
  );
  protected readonly ordering = computed(() => this.actions().find((action) => action.name === 'order-rectification'));
  protected readonly open = signal<Entry | null>(null);
  private readonly said = announcing('oversight.done');

  protected act(action: Action, check: string | null = null): void {
    this.open.set(projectEntry(action, this.project(), check));
  }

  /** An order has a page of its own. */
  protected done(entry: Entry, after: { id: string }): void {
    this.open.set(null);
    this.said();
    if (entry.action.name === 'order-rectification') {
      void this.router.navigate(['/rectifications', after.id]);
    } else {
      this.checks.reload();
      this.sanctions.reload();
    }
  }
}
