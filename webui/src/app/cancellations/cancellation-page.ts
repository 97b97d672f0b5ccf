import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Action, CancellationView, StepView } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { ArticleChip } from '../shared/article-chip';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';
import { Toasts } from '../shared/toasts';

/** What the office's two outcomes are called here. */
const OUTCOMES: Record<string, string> = { 'conclude-agreed': 'agree-cancellation', 'conclude-disagreed': 'refuse-cancellation' };

/** A request for cancellation: why, what the office says, and what comes of it. */
@Component({
  selector: 'bz-cancellation-page',
  imports: [ActionBar, ArticleChip, InstantPipe, ProblemMessage, ReasonDialog, RouterLink, TranslocoPipe],
  templateUrl: './cancellation-page.html',
})
export class CancellationPage {
  private readonly commands = inject(Commands);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  protected readonly departments = inject(Departments);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly id = input.required<string>();

  protected readonly loaded = httpResource<CancellationView>(() => `/api/v1/cancellations/${this.id()}`);
  protected readonly request = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  private readonly openStep = readAt<StepView>(() => {
    const step = this.request()?.stepId;
    return step ? `/api/v1/steps/${step}` : undefined;
  });
  /** The office's word, for whoever is seated on the step. */
  protected readonly review = computed(() => {
    const step = this.openStep.hasValue() ? this.openStep.value() : undefined;
    const actions = step?.actions.filter((action) => action.name in OUTCOMES && action.allowed) ?? [];
    return step && actions.length ? { step, actions: actions.map((action) => ({ ...action, name: OUTCOMES[action.name] })) } : undefined;
  });
  protected readonly sending = new Sending(() => {
    this.toasts.say(this.texts.translate('cancellations.done'));
    this.loaded.reload();
  });
  protected readonly problem = computed(() => this.sending.problem() ?? problemOf(this.loaded.error()));

  protected async conclude(action: Action, step: StepView): Promise<void> {
    const agreed = action.name === 'agree-cancellation';
    const opinion = await this.ask(action.name, agreed);
    if (opinion !== null) {
      const outcome = agreed ? 'AGREED' : 'DISAGREED';
      await this.send(action, { outcome, opinion: opinion || null }, step.version);
    }
  }

  protected async withdraw(action: Action, request: CancellationView): Promise<void> {
    const reason = await this.ask(action.name, false);
    if (reason !== null) {
      await this.send(action, { reason }, request.version);
    }
  }

  private ask(name: string, optional: boolean): Promise<string | null> {
    return this.dialog().ask({ title: `actions.${name}`, confirm: `actions.${name}`, reason: true, optional });
  }

  private send(action: Action, body: unknown, version: number): Promise<unknown> {
    return this.sending.run(() => this.commands.send(action.method, action.href, body, version), action.name);
  }
}
