import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProjectView } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { EntryForm } from '../shared/entry-form';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { UrlFilters } from '../shared/url-filters';
import { beginBudget, beginCloud } from './entries';

/** Where an owner applies for O&M funds or asks for cloud; the rules speak while it is written (A30, A32, A35). */
@Component({
  selector: 'bz-new-operation-entry',
  imports: [ArticleChip, EntryForm, ProblemMessage, RouterLink, TranslocoPipe],
  template: `
    <section class="page">
      @if (project(); as project) {
        <div class="page-head">
          <div>
            <p class="small">
              <a class="back" [routerLink]="['/projects', project.id]" [queryParams]="{ tab: 'operation' }">{{ project.name }}</a>
              <span class="num soft">{{ project.code }}</span>
            </p>
            <h1>{{ 'operation.' + of() + '.new' | transloco }}</h1>
            <p class="lead">{{ 'operation.' + of() + '.lead' | transloco }} <bz-article [article]="of() === 'budget' ? 'A35' : 'A30'" /></p>
          </div>
        </div>
        @if (entry(); as entry) {
          <bz-entry-form
            [action]="entry.action"
            [spec]="entry.spec"
            [values]="entry.values"
            [project]="project.id"
            [screenAt]="entry.screenAt ?? null"
            [draft]="entry.draft ?? false"
            (done)="entered($any($event))"
            (closed)="back(project.id)"
          />
        }
      } @else if (loaded.error()) {
        <bz-problem [problem]="problem()" [retryable]="true" (retry)="loaded.reload()" />
      } @else {
        <p class="state" role="status">{{ 'list.loading' | transloco }}</p>
      }
    </section>
  `,
})
export class NewEntry {
  private readonly router = inject(Router);
  private readonly filters = new UrlFilters(['project'] as const);
  readonly of = input.required<'budget' | 'cloud'>();
  protected readonly id = computed(() => this.filters.values().project);
  protected readonly loaded = readAt<ProjectView>(() => (this.id() ? `/api/v1/projects/${this.id() ?? ''}` : undefined));
  protected readonly project = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  protected readonly entry = computed(() => {
    const id = this.id();
    return id ? (this.of() === 'budget' ? beginBudget(id) : beginCloud(id)) : undefined;
  });

  protected entered(begun: { id: string }): void {
    void this.router.navigate([this.of() === 'budget' ? '/om-budgets' : '/cloud-requests', begun.id]);
  }

  protected back(project: string): void {
    void this.router.navigate(['/projects', project], { queryParams: { tab: 'operation' } });
  }
}
