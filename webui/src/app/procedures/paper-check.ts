import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, DocumentView, PaperRegistrationView, ProblemView } from '../api/models';
import { DocumentPreview } from '../documents/document-preview';
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
  imports: [ArticleChip, DocumentPreview, InstantPipe, Money, NzButtonModule, ProblemMessage, ReasonDialog, TranslocoPipe],
  templateUrl: './paper-check.html',
})
export class PaperCheck {
  private readonly commands = inject(Commands);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly dialog = viewChild.required(ReasonDialog);
  private readonly preview = viewChild.required(DocumentPreview);
  readonly id = input.required<string>();

  protected readonly loaded = httpResource<PaperRegistrationView>(() => `/api/v1/paper-registrations/${this.id()}`);
  protected readonly paper = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly loadProblem = computed(() => problemOf(this.loaded.error()));
  protected readonly problem = signal<ProblemView | null>(null);
  protected readonly busy = signal(false);
  protected readonly check = computed(() => this.paper()?.actions.find((action) => action.name === 'check'));
  /** The same deed, but that a paper nobody is seen to have signed is confirmed by whoever signs last. */
  protected readonly confirm = computed(() => this.paper()?.actions.find((action) => action.name === 'confirm'));

  /** What was scanned, to be compared with. */
  private readonly filed = httpResource<DocumentView>(() => {
    const id = this.paper()?.decision.documentId;
    return id ? `/api/v1/documents/${id}` : undefined;
  });
  protected readonly scan = computed(() =>
    this.filed.hasValue() ? this.filed.value().versions.find((version) => version.content) : undefined,
  );

  protected show({ fileName, mediaType, content }: DocumentView['versions'][number]): void {
    this.preview().show({ fileName, mediaType, content: content ?? '' });
  }

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
