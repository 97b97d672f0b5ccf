import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Action, StepDraft } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { Commands } from '../shared/commands';
import { ProblemMessage } from '../shared/problem-message';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';
import { SigningChain } from '../shared/signing-chain';
import { Said, saidWith } from './deed-body';

/** Who drafts, signs and issues in the reader's department, how far it has come, and what was drafted; nothing where nobody signs. */
@Component({
  selector: 'bz-signing',
  imports: [ActionBar, ProblemMessage, ReasonDialog, SigningChain, TranslocoPipe],
  template: `
    @if (draft(); as draft) {
      <section class="signing" [attr.aria-label]="'signing.title' | transloco">
        <bz-signing-chain [signed]="draft" />
        @if (draft.deed && draft.state === 'SIGNING') {
          <dl>
            <dt>{{ 'signing.deed' | transloco }}</dt>
            <dd>{{ 'signing.deeds.' + draft.deed.operation | transloco }}</dd>
            @for (field of said(draft.deed.body); track field.name) {
              <dt>{{ 'signing.fields.' + field.name | transloco }}</dt>
              <dd>{{ field.value }}</dd>
            }
          </dl>
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
  private readonly texts = inject(TranslocoService);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly step = input.required<string>();
  /** Version of the step: what was drafted is read again with it. */
  readonly version = input.required<number>();
  readonly changed = output();

  private readonly loaded = httpResource<StepDraft>(() =>
    this.version() + this.commands.kept() >= 0 ? `/api/v1/steps/${this.step()}/draft` : undefined,
  );
  protected readonly draft = computed(() => {
    const draft = this.loaded.hasValue() ? this.loaded.value() : undefined;
    return draft?.levels.length ? draft : undefined;
  });
  protected readonly mine = computed(() => this.draft()?.actions.some((action) => action.name === 'sign-draft' && action.allowed));
  protected readonly sending = new Sending(announcing('signing.done'));

  reload(): void {
    this.loaded.reload();
  }

  protected said(body: Record<string, unknown>): Said[] {
    return saidWith(body, this.texts);
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
