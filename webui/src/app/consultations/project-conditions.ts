import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConditionView, Page } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { ConditionItem } from './condition-item';
import { setBy } from './conditions';

/** What approvals were made to depend on: by when, who looks, and where owner and organ say so (A21). */
@Component({
  selector: 'bz-project-conditions',
  imports: [ArticleChip, ConditionItem, ProblemMessage, TranslocoPipe],
  template: `
    <section class="panel">
      <header>
        <h2>{{ 'conditions.title' | transloco }}</h2>
        <bz-article article="A21" />
      </header>
      @if (loaded.error()) {
        <bz-problem [problem]="problem()" [retryable]="true" (retry)="loaded.reload()" />
      } @else if (!loaded.hasValue()) {
        <p class="state" role="status">{{ 'list.loading' | transloco }}</p>
      } @else if (conditions().length) {
        <ul class="plain body">
          @for (condition of conditions(); track condition.id) {
            <li><bz-condition [condition]="condition" (changed)="loaded.reload()" /></li>
          }
        </ul>
      } @else {
        <p class="state">{{ 'conditions.none' | transloco }}</p>
      }
    </section>
  `,
  styles: `
    li + li {
      margin-top: var(--s3);
      padding-top: var(--s3);
      border-top: 1px solid var(--line);
    }
  `,
})
export class ProjectConditions {
  readonly project = input.required<string>();
  /** Only those that these steps have set. */
  readonly steps = input<string[]>();
  /** Read again whenever it changes. */
  readonly seen = input(0);
  protected readonly loaded = httpResource<Page<ConditionView>>(() => {
    this.seen();
    return { url: `/api/v1/projects/${this.project()}/conditions` };
  });
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  protected readonly conditions = computed(() => (this.loaded.hasValue() ? setBy(this.loaded.value().items, this.steps()) : []));
}
