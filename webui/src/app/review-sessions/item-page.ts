import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Action, SessionItem } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { Departments } from '../shared/departments';
import { Money } from '../shared/money';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { ReasonDialog } from '../shared/reason-dialog';
import { Session } from '../shell/session';
import { ReviewSessions, subjectPage } from './review-sessions';
import { isReporter, outcomeOf, rechecksOf } from './revisions';
import { announcing } from '../shared/announcing';
import { Sending } from '../shared/sending';

/** An item that was agreed to after revision: the owner reports what it mended, the office re-checks it (A15). */
@Component({
  selector: 'bz-item-page',
  imports: [ActionBar, FormsModule, InstantPipe, Money, NzButtonModule, NzInputModule, ProblemMessage, ReasonDialog, RouterLink, TranslocoPipe],
  templateUrl: './item-page.html',
  styles: `
    .text {
      white-space: pre-line;
    }
  `,
})
export class ItemPage {
  private readonly sessions = inject(ReviewSessions);
  private readonly user = inject(Session);
  private readonly texts = inject(TranslocoService);
  private readonly dialog = viewChild.required(ReasonDialog);
  protected readonly departments = inject(Departments);
  protected readonly subjectPage = subjectPage;
  protected readonly sending = new Sending(announcing('reviewSessions.done'));
  readonly id = input.required<string>();
  readonly itemId = input.required<string>();

  protected readonly loaded = httpResource<SessionItem>(() => `/api/v1/review-sessions/${this.id()}/items/${this.itemId()}`);
  protected readonly item = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly loadProblem = computed(() => problemOf(this.loaded.error()));
  protected readonly statement = signal('');
  /** Drawn for those it is for; what they cannot do now says why. */
  protected readonly report = computed(() => {
    const item = this.item();
    return item && isReporter(item, this.user.department()) ? item.actions.find((one) => one.name === 'report-revision') : undefined;
  });
  protected readonly rechecks = computed(() =>
    this.user.has('leading-group-office', 'committee-chair') ? rechecksOf(this.item()) : [],
  );

  /** For the way out: what was written is not lost without a question. */
  form() {
    return {
      mayLeave: () =>
        Promise.resolve(!this.statement().trim() || window.confirm(this.texts.translate('reviewSessions.leave'))),
    };
  }

  protected async send(action: Action, item: SessionItem): Promise<void> {
    if (await this.run(action, item, { statement: this.statement().trim() })) {
      this.statement.set('');
    }
  }

  protected async recheck(action: Action, item: SessionItem): Promise<void> {
    const opinion = await this.dialog().ask({
      title: `actions.${action.name}`,
      text: 'reviewSessions.recheckText',
      confirm: `actions.${action.name}`,
      reason: true,
    });
    if (opinion) {
      await this.run(action, item, { outcome: outcomeOf(action), opinion });
    }
  }

  private async run(action: Action, item: SessionItem, body: unknown): Promise<boolean> {
    const after = await this.sending.run(() => this.sessions.onItem(action, item, body), action.name);
    if (after) {
      this.item.set(after);
    }
    return after !== null;
  }
}
