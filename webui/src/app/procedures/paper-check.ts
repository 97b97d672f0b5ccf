import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, PaperRegistrationView, ProblemView } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Commands } from '../shared/commands';
import { Money } from '../shared/money';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { ReasonDialog } from '../shared/reason-dialog';
import { Toasts } from '../shared/toasts';

/** The second person compares what was entered with the signed paper, and says whether it agrees. */
@Component({
  selector: 'bz-paper-check',
  imports: [ArticleChip, InstantPipe, Money, NzButtonModule, ProblemMessage, ReasonDialog, TranslocoPipe],
  templateUrl: './paper-check.html',
})
export class PaperCheck {
  private readonly commands = inject(Commands);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly id = input.required<string>();

  protected readonly loaded = httpResource<PaperRegistrationView>(() => `/api/v1/paper-registrations/${this.id()}`);
  protected readonly paper = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly loadProblem = computed(() => problemOf(this.loaded.error()));
  protected readonly problem = signal<ProblemView | null>(null);
  protected readonly busy = signal(false);
  protected readonly check = computed(() => this.paper()?.actions.find((action) => action.name === 'check'));
  /** The same deed, but that a paper nobody is seen to have signed is confirmed by whoever signs last. */
  protected readonly confirm = computed(() => this.paper()?.actions.find((action) => action.name === 'confirm'));

  protected async decide(action: Action, paper: PaperRegistrationView, confirmed: boolean): Promise<void> {
    const reason = await this.dialog().ask({
      title: confirmed ? 'paper.confirm' : 'paper.refuse',
      text: confirmed ? undefined : 'paper.refuseText',
      confirm: confirmed ? 'paper.confirm' : 'paper.refuse',
      reason: !confirmed,
    });
    if (reason === null) {
      return;
    }
    this.busy.set(true);
    this.problem.set(null);
    try {
      const body = { confirmed, reason: reason || null };
      this.paper.set(await this.commands.send<PaperRegistrationView>(action.method, action.href, body, paper.version));
      this.toasts.say(this.texts.translate('paper.confirmed'));
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
