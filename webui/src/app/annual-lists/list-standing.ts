import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProcedureView, StepView } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { Escalated } from '../shared/escalated';

/** Who has to act on the list now and by when, and who comes after them. */
@Component({
  selector: 'bz-list-standing',
  imports: [ArticleChip, Escalated, TranslocoPipe],
  template: `
    @for (step of open(); track step.id) {
      <p>
        {{ 'annualLists.waitsFor' | transloco }}
        <strong>{{ departments.label(step.department) }}</strong>
        {{ 'stepKind.' + step.kind | transloco }}
        @if (step.article; as article) {
          <bz-article [article]="article" />
        }
        @if (step.round > 1) {
          <span class="tag">{{ 'projects.round' | transloco: { round: step.round } }}</span>
        }
        @if (step.due) {
          <span class="soft" [title]="step.dueExplanation">{{ 'projects.dueOn' | transloco: { date: step.due } }}</span>
        }
      </p>
      <bz-escalated [escalations]="step.escalations" />
    }
    @if (open().length && ahead().length) {
      <p class="soft">
        {{ 'annualLists.ahead' | transloco }}
        @for (step of ahead(); track step.id; let last = $last) {
          {{ 'stepKind.' + step.kind | transloco }}{{ last ? '' : ' → ' }}
        }
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-top: var(--s3);
    }
    bz-article {
      margin: 0 var(--s2);
    }
  `,
})
export class ListStanding {
  protected readonly departments = inject(Departments);
  readonly procedure = input.required<ProcedureView>();
  protected readonly open = computed(() => this.stepsThatAre('OPEN'));
  protected readonly ahead = computed(() => this.stepsThatAre('WAITING'));

  private stepsThatAre(state: StepView['state']): StepView[] {
    return this.procedure().steps.filter((step) => step.state === state && !step.superseded);
  }
}
