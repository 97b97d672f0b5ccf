import { Component, DestroyRef, computed, inject, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { FormsModule } from '@angular/forms';
import { ProjectSummary } from '../api/models';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { Money } from '../shared/money';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { CATEGORIES, STAGES, stageColour, years } from './stages';

const SEARCH_AFTER_MS = 250;
const SHORTEST_SEARCH = 2;

/** All projects one may see: search as you type, filters in the address. */
@Component({
  selector: 'bz-project-list',
  imports: [FormsModule, ListState, Money, NzButtonModule, NzInputModule, NzSelectModule, RouterLink, TranslocoPipe],
  templateUrl: './project-list.html',
})
export class ProjectList {
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  protected readonly stages = STAGES;
  protected readonly categories = CATEGORIES;
  protected readonly years = years(new Date().getFullYear());
  protected readonly colour = stageColour;
  protected readonly filters = new UrlFilters(['q', 'year', 'stage', 'owner', 'category', 'suspended'] as const);
  protected readonly typed = linkedSignal(() => this.filters.values().q);
  protected readonly list = new KeysetList<ProjectSummary>(
    '/api/v1/projects',
    computed(() => ({ ...this.filters.values(), count: true, limit: 30 })),
  );
  protected readonly owners = computed(() =>
    this.departments.all().map((department) => ({ code: department.code, name: this.departments.label(department) })),
  );
  protected readonly keepsLedger = computed(() => this.session.has('leading-group-office'));
  private timer?: ReturnType<typeof setTimeout>;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
    });
  }

  /** One character finds too much to be a search; it is kept in the field and waits for the second. */
  protected search(text: string): void {
    this.typed.set(text);
    clearTimeout(this.timer);
    const wanted = text.trim();
    if (wanted.length === 0 || wanted.length >= SHORTEST_SEARCH) {
      this.timer = setTimeout(() => {
        this.filters.set('q', wanted);
      }, SEARCH_AFTER_MS);
    }
  }

  protected clear(): void {
    this.typed.set('');
    this.filters.clear();
  }
}
