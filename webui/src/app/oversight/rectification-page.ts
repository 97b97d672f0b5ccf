import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, RectificationView } from '../api/models';
import { PaperPanel } from '../papers/paper-panel';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { EntryForm } from '../shared/entry-form';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';
import { Entry, orderEntry } from './entries';
import { ResponseForm } from './response-form';

/** One order: what is to be put right, what the owner says, what whoever ordered it found, and the measures. */
@Component({
  selector: 'bz-rectification-page',
  imports: [ActionBar, ArticleChip, EntryForm, InstantPipe, PaperPanel, ProblemMessage, ReasonDialog, ResponseForm, RouterLink, TranslocoPipe],
  templateUrl: './rectification-page.html',
})
export class RectificationPage {
  private readonly commands = inject(Commands);
  protected readonly departments = inject(Departments);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly id = input.required<string>();

  protected readonly loaded = readAt<RectificationView>(() => `/api/v1/rectifications/${this.id()}`);
  protected readonly order = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  private readonly said = announcing('oversight.done');
  protected readonly sending = new Sending(this.said);
  protected readonly problem = computed(() => this.sending.problem() ?? problemOf(this.loaded.error()));
  protected readonly open = signal<Entry | null>(null);
  protected readonly responding = signal<Action | null>(null);

  protected async act(action: Action, order: RectificationView): Promise<void> {
    this.sending.forget();
    if (action.name === 'respond') {
      this.responding.set(action);
    } else if (action.name === 'revoke') {
      await this.revoke(action, order);
    } else {
      this.open.set(orderEntry(action, order));
    }
  }

  private async revoke(action: Action, order: RectificationView): Promise<void> {
    const reason = await this.dialog().ask({
      title: 'actions.revoke',
      text: 'oversight.ask.revoke',
      confirm: 'actions.revoke',
      reason: true,
    });
    if (reason !== null) {
      const after = await this.sending.run(() =>
        this.commands.send<RectificationView>(action.method, action.href, { reason }, order.version),
      );
      if (after) {
        this.loaded.set(after);
      }
    }
  }

  protected done(after: RectificationView): void {
    this.open.set(null);
    this.responding.set(null);
    this.said();
    this.loaded.set(after);
  }
}
