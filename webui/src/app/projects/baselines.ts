import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { BaselineView, Page } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Money } from '../shared/money';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';

/** What was approved of a project, frozen at each decision. */
@Component({
  selector: 'bz-baselines',
  imports: [ArticleChip, InstantPipe, Money, ProblemMessage, TranslocoPipe],
  template: `
    @if (loaded.isLoading()) {
      <p class="state" role="status">{{ 'list.loading' | transloco }}</p>
    } @else if (loaded.error()) {
      <bz-problem [problem]="problem()" [retryable]="true" (retry)="loaded.reload()" />
    } @else {
      <ul class="plain">
        @for (baseline of baselines(); track baseline.id) {
          <li>
            <p>
              <strong>{{ 'projects.baseline' | transloco: { number: baseline.number } }}</strong>
              {{ baseline.source }}
              @if (baseline.article; as article) {
                <bz-article [article]="article" />
              }
            </p>
            <p>{{ 'projects.approvedAmount' | transloco }} <bz-money [value]="amount(baseline)" /></p>
            <p class="small soft">
              {{ baseline.frozenAt | bzInstant }} · SHA-256 <code [title]="baseline.digest">{{ baseline.digest.slice(0, 16) }}</code>
            </p>
          </li>
        } @empty {
          <li class="state">{{ 'projects.noBaselines' | transloco }}</li>
        }
      </ul>
    }
  `,
  styles: `
    li + li {
      margin-top: var(--s4);
      padding-top: var(--s4);
      border-top: 1px solid var(--line);
    }
  `,
})
export class Baselines {
  readonly project = input.required<string>();
  protected readonly loaded = httpResource<Page<BaselineView>>(() => `/api/v1/projects/${this.project()}/baselines`);
  protected readonly baselines = computed(() => (this.loaded.hasValue() ? this.loaded.value().items : []));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));

  /** Amounts in a baseline are text, as they were hashed. */
  protected amount(baseline: BaselineView): number | null {
    const amount = (baseline.content as { amount?: string | number } | null)?.amount;
    return amount === undefined ? null : Number(amount);
  }
}
