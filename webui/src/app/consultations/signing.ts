import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, Signer, StepDraft } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { Commands } from '../shared/commands';
import { InstantPipe } from '../shared/pipes';
import { ProblemMessage } from '../shared/problem-message';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';

/** Who drafts, signs and issues in the reader's department, how far it has come, and what was drafted; nothing where nobody signs. */
@Component({
  selector: 'bz-signing',
  imports: [ActionBar, InstantPipe, ProblemMessage, ReasonDialog, TranslocoPipe],
  template: `
    @if (draft(); as draft) {
      <section class="signing" [attr.aria-label]="'signing.title' | transloco">
        <ol>
          <li [class.done]="draft.state === 'SIGNING' || draft.state === 'CONCLUDED'">
            <span class="small soft">{{ 'signing.drafts' | transloco }}</span>
            {{ draft.draftedBy ?? '—' }}
            @if (draft.draftedAt; as at) {
              <span class="small soft num">{{ at | bzInstant }}</span>
            }
          </li>
          @for (level of draft.levels; track $index; let last = $last) {
            <li [class.done]="signatureOf($index + 1)" [class.now]="draft.waitsFor === $index + 1">
              <span class="small soft">{{ (last ? 'signing.issues' : 'signing.signs') | transloco }}</span>
              @if (signatureOf($index + 1); as signed) {
                {{ signed.name }} <span class="small soft num">{{ signed.at | bzInstant }}</span>
              } @else {
                {{ names(level) }}
              }
            </li>
          }
        </ol>
        @if (draft.state === 'RETURNED') {
          <p class="why">{{ 'signing.returned' | transloco: { name: draft.returnedBy, reason: draft.returnedBecause } }}</p>
        }
        @if (draft.decision && draft.state === 'SIGNING') {
          <dl>
            <dt>{{ 'course.outcome' | transloco }}</dt>
            <dd>{{ 'outcome.' + draft.decision.outcome | transloco }}</dd>
            @if (draft.decision.opinion; as opinion) {
              <dt>{{ 'course.opinion' | transloco }}</dt>
              <dd>{{ opinion }}</dd>
            }
            @if (draft.decision.documentNumber; as number) {
              <dt>{{ 'course.documentNumber' | transloco }}</dt>
              <dd>{{ number }}</dd>
            }
            @for (condition of draft.decision.conditions ?? []; track $index) {
              <dt>{{ 'signing.condition' | transloco }}</dt>
              <dd>{{ condition.text }}（{{ condition.due }}）</dd>
            }
          </dl>
        }
        @if (mine()) {
          <bz-actions [actions]="draft.actions" [only]="['sign-draft', 'give-draft-back']" [busy]="sending.busy()" (act)="act($event)" />
        }
        @if (sending.problem(); as problem) {
          <bz-problem [problem]="problem" />
        }
      </section>
    }
    <bz-reason-dialog />
  `,
  styles: `
    .signing {
      padding: var(--s3) var(--s4);
      border-left: 3px solid var(--blue);
      background: var(--blue-tint);
    }
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2) var(--s5);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-direction: column;
      padding-left: var(--s3);
      border-left: 2px solid var(--line-strong);
    }
    li.done {
      border-color: var(--green);
    }
    li.now {
      border-color: var(--blue);
      font-weight: 600;
    }
    dl {
      margin: var(--s3) 0;
    }
    dd {
      white-space: pre-line;
    }
  `,
})
export class Signing {
  private readonly commands = inject(Commands);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly step = input.required<string>();
  /** Version of the step: what was drafted is read again with it. */
  readonly version = input.required<number>();
  readonly changed = output();

  private readonly loaded = httpResource<StepDraft>(() => (this.version() >= 0 ? `/api/v1/steps/${this.step()}/draft` : undefined));
  protected readonly draft = computed(() => {
    const draft = this.loaded.hasValue() ? this.loaded.value() : undefined;
    return draft?.levels.length ? draft : undefined;
  });
  protected readonly mine = computed(() => this.draft()?.actions.some((action) => action.name === 'sign-draft' && action.allowed));
  protected readonly sending = new Sending(announcing('signing.done'));

  reload(): void {
    this.loaded.reload();
  }

  protected signatureOf(level: number) {
    return this.draft()?.signatures.find((one) => one.level === level);
  }

  protected names(level: Signer[]): string {
    return level.map((signer) => signer.name).join('、');
  }

  protected async act(action: Action): Promise<void> {
    const back = action.name === 'give-draft-back';
    const reason = back ? await this.dialog().ask({ title: 'actions.give-draft-back', confirm: 'actions.give-draft-back', reason: true }) : '';
    if (reason === null) {
      return;
    }
    await this.sending.run(async () => {
      await this.commands.send(action.method, action.href, back ? { reason } : {}, this.draft()?.version);
      this.loaded.reload();
      this.changed.emit();
    }, action.name);
  }
}
