import { Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { EscalatedTo, StepEscalation } from '../api/models';
import { ArticleChip } from './article-chip';
import { Departments } from './departments';
import { dayText } from './format';

/** To whom an overdue step was put and when, level by level (A5, A6). */
@Component({
  selector: 'bz-escalated',
  imports: [ArticleChip, TranslocoPipe],
  template: `
    @for (one of escalations(); track one.level) {
      <p class="small">
        <span class="tag red">{{ 'escalation.title' | transloco }}</span>
        {{ 'escalation.told' | transloco: { date: day(one.at), due: one.due, to: names(one.to) } }}
        <bz-article [article]="one.article" />
      </p>
    }
  `,
  styles: `
    :host:empty {
      display: none;
    }
  `,
})
export class Escalated {
  private readonly departments = inject(Departments);
  readonly escalations = input.required<StepEscalation[]>();
  protected readonly day = dayText;

  /** A head by name, everybody else by department. */
  protected names(to: EscalatedTo[]): string {
    return [...new Set(to.map((one) => [this.departments.label(one.department), one.person].filter(Boolean).join(' ')))].join('、');
  }
}
