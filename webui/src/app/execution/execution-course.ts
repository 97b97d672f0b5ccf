import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChangeSummary, ExecutionView } from '../api/models';
import { Money } from '../shared/money';
import { courseOf } from './course';

/** Everything that happened on the way, and what is still to come, on one line of time. */
@Component({
  selector: 'bz-execution-course',
  imports: [Money, RouterLink, TranslocoPipe],
  template: `
    <ol class="plain">
      @for (moment of course(); track $index) {
        <li [class.ahead]="moment.kind === 'planned'">
          <time class="num soft small" [attr.datetime]="moment.day">{{ moment.day }}</time>
          <div class="what">
            <span class="tag" [class]="colour(moment.kind)">{{ 'execution.course.' + moment.kind | transloco }}</span>
            @if (moment.page) {
              <a [routerLink]="moment.page">{{ 'changes.title' | transloco: { number: moment.what } }}</a>
            } @else {
              {{ moment.what }}
            }
            @if (moment.amount) {
              <bz-money [value]="moment.amount" />
            }
            @if (moment.late) {
              <span class="tag" [class.red]="moment.kind === 'planned'" [class.amber]="moment.kind === 'reached'">{{
                'execution.late' | transloco: { days: moment.late }
              }}</span>
            }
          </div>
        </li>
      } @empty {
        <li class="soft">{{ 'execution.course.none' | transloco }}</li>
      }
    </ol>
  `,
  styles: `
    li {
      display: grid;
      grid-template-columns: 92px minmax(0, 1fr);
      gap: var(--s3);
    }
    .what {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2);
      padding: 0 0 var(--s3) var(--s3);
      border-left: 2px solid var(--line);
    }
    .ahead .what {
      border-left-style: dashed;
    }
  `,
})
export class ExecutionCourse {
  readonly execution = input.required<ExecutionView>();
  readonly changes = input<ChangeSummary[]>([]);
  protected readonly course = computed(() => courseOf(this.execution(), this.changes()));

  protected colour(kind: string): string {
    return `tag ${{ payment: 'amber', contract: 'blue', reached: 'green', completed: 'green', change: 'blue' }[kind] ?? ''}`;
  }
}
