import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Action, ProjectRequestView } from '../api/models';
import { OpenStep } from '../consultations/open-step';
import { ActionBar } from '../shared/action-bar';
import { ArticleChip } from '../shared/article-chip';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';
import { Toasts } from '../shared/toasts';
import { requestWords } from './texts';

/** What an owner asked for on a project: why, what the organs say, and what comes of it. */
@Component({
  selector: 'bz-request-page',
  imports: [ActionBar, ArticleChip, InstantPipe, ProblemMessage, ReasonDialog, RouterLink, OpenStep, TranslocoPipe],
  templateUrl: './request-page.html',
})
export class RequestPage {
  private readonly commands = inject(Commands);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  protected readonly departments = inject(Departments);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly id = input.required<string>();

  protected readonly loaded = httpResource<ProjectRequestView>(() => `/api/v1/requests/${this.id()}`);
  protected readonly request = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly words = computed(() => {
    const request = this.request();
    return request ? requestWords(request.kind, request.takesEffectAtOnce) : '';
  });
  protected readonly sending = new Sending(() => {
    this.toasts.say(this.texts.translate('requests.done'));
    this.loaded.reload();
  });
  protected readonly problem = computed(() => this.sending.problem() ?? problemOf(this.loaded.error()));

  protected async withdraw(action: Action, request: ProjectRequestView): Promise<void> {
    const reason = await this.dialog().ask({ title: `actions.${action.name}`, confirm: `actions.${action.name}`, reason: true });
    if (reason !== null) {
      await this.sending.run(() => this.commands.send(action.method, action.href, { reason }, request.version), action.name);
    }
  }
}
