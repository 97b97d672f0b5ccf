import { Component, computed, input, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { CoordinateOpinion, RuleOnLateOpinion, StepView } from '../api/models';

type Decision = CoordinateOpinion['decision'] | RuleOnLateOpinion['decision'];

const COORDINATION: Decision[] = ['EXTEND', 'PROCEED'];
const RULING: Decision[] = ['REVIEW_AGAIN', 'STANDS'];
const MORE_TIME = 5;

/** What becomes of an opinion that is overdue, or of one that came after the review (A20). */
@Component({
  selector: 'bz-overdue-form',
  imports: [FormsModule, NzButtonModule, NzInputModule, TranslocoPipe],
  template: `
    <form class="stack" (submit)="$event.preventDefault(); send()">
      <p class="small soft">{{ (late() ? 'course.overdue.lateLead' : 'course.overdue.lead') | transloco }}</p>
      <fieldset class="choices">
        <legend>{{ (late() ? 'course.overdue.ruleTitle' : 'course.overdue.title') | transloco }}</legend>
        @for (choice of choices(); track choice) {
          <label>
            <input
              type="radio"
              [name]="'overdue-' + step().id"
              [checked]="decision() === choice"
              [disabled]="closed().includes(choice)"
              (change)="decision.set(choice)"
            />
            {{ 'course.overdue.' + choice | transloco }}
          </label>
        }
      </fieldset>
      @if (decision() === 'EXTEND') {
        <div class="field days">
          <label [for]="'days-' + step().id">{{ 'course.overdue.days' | transloco }}</label>
          <input
            nz-input
            type="number"
            min="1"
            max="60"
            [id]="'days-' + step().id"
            name="days"
            [ngModel]="days()"
            (ngModelChange)="days.set($event)"
          />
        </div>
      }
      <div class="field">
        <label [for]="'overdue-reason-' + step().id">{{ 'course.overdue.reason' | transloco }}</label>
        <textarea
          nz-input
          [id]="'overdue-reason-' + step().id"
          name="reason"
          rows="3"
          maxlength="2000"
          [ngModel]="reason()"
          (ngModelChange)="reason.set($event)"
        ></textarea>
      </div>
      <div class="row">
        <button nz-button nzType="primary" type="submit" [disabled]="!body()" [nzLoading]="busy()">
          {{ (late() ? 'actions.rule' : 'actions.coordinate') | transloco }}
        </button>
        @if (!body()) {
          <span class="small soft">{{ 'course.overdue.lacks' | transloco }}</span>
        }
      </div>
    </form>
  `,
  styles: `
    .days {
      max-width: 160px;
    }
  `,
})
export class OverdueForm {
  readonly step = input.required<StepView>();
  /** Whether it is ruled on an opinion that came after the review. */
  readonly late = input(false);
  /** What the law keeps from being chosen as things stand. */
  readonly closed = input<readonly string[]>([]);
  readonly busy = input(false);
  readonly settled = output<CoordinateOpinion | RuleOnLateOpinion>();
  protected readonly choices = computed(() => (this.late() ? RULING : COORDINATION));
  protected readonly decision = signal<Decision | null>(null);
  protected readonly days = signal<number | null>(MORE_TIME);
  protected readonly reason = signal('');

  protected readonly body = computed(() => {
    const decision = this.decision();
    const reason = this.reason().trim();
    const days = this.days();
    if (!decision || !reason || (decision === 'EXTEND' && !(days && days >= 1 && days <= 60))) {
      return null;
    }
    return { decision, reason, ...(decision === 'EXTEND' ? { workingDays: days } : {}) } as CoordinateOpinion | RuleOnLateOpinion;
  });

  protected send(): void {
    const body = this.body();
    if (body) {
      this.settled.emit(body);
    }
  }
}
