import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Action, ConditionView } from '../api/models';
import { announcing } from '../shared/announcing';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { todayInBazhong } from '../shared/format';
import { InstantPipe } from '../shared/pipes';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { conditionColour, isLate } from './conditions';
import { StatementForm } from './statement-form';

/** One condition: the owner says how it was met, whoever set it says whether it is. */
@Component({
  selector: 'bz-condition',
  imports: [FormsModule, InstantPipe, NzButtonModule, NzInputModule, ProblemMessage, StatementForm, TranslocoPipe],
  template: `
    @let one = condition();
    <p class="row">
      <strong class="text">{{ one.text }}</strong>
      <span [class]="'tag ' + colour(one, today)">{{ 'conditions.state.' + one.state | transloco }}</span>
      <span class="num small">
        {{ 'projects.dueOn' | transloco: { date: one.due } }}
        @if (late(one, today)) {
          <span class="late">{{ 'light.RED' | transloco }}</span>
        }
      </span>
    </p>
    <p class="small soft">
      {{ 'conditions.meets' | transloco: { owner: departments.label(one.ownerDepartment), organ: departments.label(one.organ) } }}
    </p>
    @if (one.statement) {
      <p>
        <span class="small soft">{{ 'conditions.reported' | transloco }}</span> {{ one.statement }}
        <span class="small soft num">{{ one.reportedBy }} {{ one.reportedAt | bzInstant }}</span>
      </p>
    }
    @if (one.checkedAt) {
      <p>
        <span class="small soft">{{ 'conditions.checked' | transloco }}</span> {{ one.remark }}
        <span class="small soft num">{{ one.checkedBy }} {{ one.checkedAt | bzInstant }}</span>
      </p>
    }
    @if (allowed('report-condition'); as action) {
      <bz-statement-form
        label="conditions.how"
        confirm="actions.report-condition"
        [busy]="sending.underWay()"
        (said)="send(action, { statement: $event })"
      />
    }
    @if (allowed('check-condition'); as action) {
      <div class="field">
        <label [for]="'remark-' + one.id">
          {{ 'conditions.remark' | transloco }} <span class="small soft">{{ 'conditions.remarkNeeded' | transloco }}</span>
        </label>
        <textarea nz-input [id]="'remark-' + one.id" rows="2" maxlength="1000" [ngModel]="remark()" (ngModelChange)="remark.set($event)"></textarea>
      </div>
      <div class="row">
        <button nz-button nzType="primary" type="button" [nzLoading]="sending.underWay()" (click)="check(action, true)">
          {{ 'conditions.met' | transloco }}
        </button>
        <button nz-button type="button" [disabled]="!remark().trim() || sending.underWay()" (click)="check(action, false)">
          {{ 'conditions.notMet' | transloco }}
        </button>
      </div>
    }
    @if (sending.problem(); as problem) {
      <bz-problem [problem]="problem" [retryable]="problem.status === 412" (retry)="changed.emit()" />
    }
  `,
  styles: `
    :host > * + * {
      margin-top: var(--s2);
    }
    .text {
      overflow-wrap: anywhere;
    }
    .late {
      color: var(--red);
    }
  `,
})
export class ConditionItem {
  private readonly commands = inject(Commands);
  protected readonly departments = inject(Departments);
  readonly condition = input.required<ConditionView>();
  readonly changed = output();
  protected readonly colour = conditionColour;
  protected readonly late = isLate;
  protected readonly today = todayInBazhong();
  protected readonly remark = signal('');
  protected readonly sending = new Sending(announcing('course.done'));
  private readonly offered = computed(() => this.condition().actions.filter((action) => action.allowed));

  protected allowed(name: string): Action | undefined {
    return this.offered().find((action) => action.name === name);
  }

  protected check(action: Action, met: boolean): Promise<void> {
    return this.send(action, { met, remark: this.remark().trim() || null });
  }

  protected async send(action: Action, body: unknown): Promise<void> {
    await this.sending.run(async () => {
      await this.commands.send(action.method, action.href, body, this.condition().version);
      this.remark.set('');
      this.changed.emit();
    }, action.name);
  }
}
