import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, DossierView, StepView } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { Commands } from '../shared/commands';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';
import { AnswerForm } from './answer-form';
import { OverdueForm } from './overdue-form';
import { StatementForm } from './statement-form';
import { StepConclusion } from './step-conclusion';

/** What others may do about a step: supply, answer, urge, register its paper, settle what is overdue or came late. */
@Component({
  selector: 'bz-step-desk',
  imports: [ActionBar, AnswerForm, NzButtonModule, OverdueForm, ProblemMessage, ReasonDialog, StatementForm, StepConclusion, TranslocoPipe],
  template: `
    @if (open(); as step) {
      <div class="stack">
        @if (allowed('supply-material'); as action) {
          <bz-statement-form
            label="course.material.supply"
            confirm="actions.supply-material"
            [busy]="sending.busy() === action.name"
            (said)="send(action, { statement: $event })"
          />
        }
        @if (allowed('answer-opinion'); as action) {
          <bz-answer-form [step]="step" [busy]="sending.busy() === action.name" (answered)="send(action, $event)" />
        }
        @if (allowed('coordinate'); as action) {
          <bz-overdue-form [step]="step" [busy]="sending.busy() === action.name" (settled)="send(action, $event)" />
        }
        @if (ruling(); as action) {
          <bz-overdue-form
            [step]="step"
            [late]="true"
            [closed]="closed()"
            [busy]="sending.busy() === action.name"
            (settled)="send(action, $event)"
          />
        }
        @if (allowed('take-back')) {
          <bz-actions [actions]="step.actions" [only]="['take-back']" [busy]="sending.busy()" (act)="takeBack($event)" />
        }
        @if (step.state === 'OPEN') {
          @if (step.kind !== 'COMPREHENSIVE_REVIEW' && !allowed('coordinate')) {
            <bz-actions [actions]="step.actions" [only]="['urge']" [busy]="sending.busy()" (act)="urge($event)" />
          }
          @if (allowed('register-paper')) {
            @if (registering()) {
              <bz-step-conclusion [step]="step" [dossier]="dossier()" (concluded)="follow()" (stale)="follow()" />
            } @else {
              <button nz-button type="button" (click)="registering.set(true)">{{ 'paper.title' | transloco }}</button>
            }
          }
        }
        @if (sending.problem(); as problem) {
          <bz-problem [problem]="problem" [retryable]="problem.status === 412" (retry)="follow()" />
        }
      </div>
    } @else if (loaded.error()) {
      <bz-problem [problem]="problem()" [retryable]="true" (retry)="loaded.reload()" />
    } @else {
      <p class="soft" role="status">{{ 'list.loading' | transloco }}</p>
    }
    <bz-reason-dialog />
  `,
})
export class StepDesk {
  private readonly commands = inject(Commands);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly step = input.required<string>();
  readonly dossier = input.required<DossierView>();
  readonly changed = output();

  protected readonly loaded = httpResource<StepView>(() => `/api/v1/steps/${this.step()}`);
  protected readonly open = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  protected readonly registering = signal(false);
  protected readonly sending = new Sending(announcing('course.done'));

  /** An opinion that came after the review waits to be ruled on, and the reader may. */
  protected readonly ruling = computed(() => this.open()?.actions.find((action) => action.name.startsWith('rule-') && action.allowed));
  protected readonly closed = computed(() =>
    (this.open()?.actions ?? [])
      .filter((action) => action.name.startsWith('rule-') && !action.allowed)
      .map((action) => action.name.slice('rule-'.length).toUpperCase().replaceAll('-', '_')),
  );

  protected allowed(name: string): Action | undefined {
    return this.open()?.actions.find((action) => action.name === name && action.allowed);
  }

  protected async urge(action: Action): Promise<void> {
    const message = await this.dialog().ask({
      title: 'actions.urge',
      text: 'course.urgeText',
      confirm: 'actions.urge',
      reason: true,
      optional: true,
    });
    if (message !== null) {
      await this.send(action, { message: message || null });
    }
  }

  /** Both the mistaken opinion and its taking back stay in the record. */
  protected async takeBack(action: Action): Promise<void> {
    const reason = await this.dialog().ask({
      title: 'actions.take-back',
      text: 'course.takeBackText',
      confirm: 'actions.take-back',
      reason: true,
    });
    if (reason !== null) {
      await this.send(action, { reason });
    }
  }

  protected async send(action: Action, body: unknown): Promise<void> {
    const step = this.open();
    if (step) {
      await this.sending.run(async () => {
        await this.commands.send(action.method, action.href, body, step.version);
        this.follow();
      }, action.name);
    }
  }

  /** What was shown is not what stands any more. */
  protected follow(): void {
    this.loaded.reload();
    this.changed.emit();
  }
}
