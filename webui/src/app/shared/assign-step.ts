import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Page, Person, StepView } from '../api/models';
import { Session } from '../shell/session';
import { Commands } from './commands';
import { ProblemMessage } from './problem-message';
import { Sending } from './sending';

/** Who of the acting department looks after a step. Any of them may give it on; the others may still act. */
@Component({
  selector: 'bz-assign-step',
  imports: [FormsModule, NzButtonModule, ProblemMessage, TranslocoPipe],
  template: `
    @if (action()?.allowed) {
      <div class="row">
        <label for="assign-to">{{ 'assign.to' | transloco }}</label>
        <select id="assign-to" class="ant-input" [ngModel]="chosen()" (ngModelChange)="chosen.set($event)">
          <option value="">{{ 'assign.nobody' | transloco }}</option>
          @for (person of seated(); track person.id) {
            <option [value]="person.id">{{ person.name }} {{ person.post ?? '' }}</option>
          }
        </select>
        <button nz-button type="button" [disabled]="chosen() === current()" [nzLoading]="sending.underWay()" (click)="send()">
          {{ 'assign.save' | transloco }}
        </button>
      </div>
      @if (sending.problem(); as problem) {
        <bz-problem [problem]="problem" />
      }
    }
  `,
  styles: `
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--s2);
    }
    select {
      width: auto;
    }
  `,
})
export class AssignStep {
  private readonly commands = inject(Commands);
  private readonly session = inject(Session);
  readonly step = input.required<StepView>();
  readonly assigned = output();

  protected readonly action = computed(() => this.step().actions.find((action) => action.name === 'assign'));
  private readonly people = httpResource<Page<Person>>(() => {
    const department = this.session.department();
    return this.action()?.allowed && department ? { url: '/api/v1/people', params: { department, limit: 100 } } : undefined;
  });
  /** Those who hold the role the step waits for. */
  protected readonly seated = computed(() => {
    const role = this.step().role.toLowerCase().replaceAll('_', '-');
    return this.people.hasValue() ? this.people.value().items.filter((person) => person.roles.includes(role)) : [];
  });
  protected readonly current = computed(() => this.step().assignee?.id ?? '');
  protected readonly chosen = linkedSignal(() => this.current());
  protected readonly sending = new Sending();

  protected async send(): Promise<void> {
    const action = this.action();
    if (!action) {
      return;
    }
    await this.sending.run(async () => {
      await this.commands.send('POST', action.href, { personId: this.chosen() || null }, this.step().version);
      this.assigned.emit();
    });
  }
}
