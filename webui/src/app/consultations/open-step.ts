import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { StepView } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { readAt } from '../shared/read-at';
import { mayConclude } from './course';
import { StepConclusion } from './step-conclusion';

/**
 * The step a matter waits for, where the reader may conclude it or register the paper of whoever does; nothing for others.
 * Every page of a matter draws it here.
 */
@Component({
  selector: 'bz-open-step',
  imports: [ArticleChip, StepConclusion, TranslocoPipe],
  template: `
    @if (step(); as step) {
      <section class="panel">
        <header>
          <h2>{{ 'stepKind.' + step.kind | transloco }}</h2>
          <bz-article [article]="step.article" />
        </header>
        <div class="body">
          <bz-step-conclusion [step]="step" [project]="project()" (concluded)="follow()" (stale)="loaded.reload()" />
        </div>
      </section>
    }
  `,
})
export class OpenStep {
  /** The id of the step; nothing while the matter waits for none. */
  readonly of = input.required<string | undefined>();
  /** Whose papers are filed with the conclusion. */
  readonly project = input.required<string>();
  readonly concluded = output();

  protected readonly loaded = readAt<StepView>(() => {
    const step = this.of();
    return step ? `/api/v1/steps/${step}` : undefined;
  });
  protected readonly step = computed(() => {
    const step = this.loaded.hasValue() ? this.loaded.value() : undefined;
    return this.of() && step && mayConclude(step) ? step : undefined;
  });

  protected follow(): void {
    this.loaded.reload();
    this.concluded.emit();
  }
}
