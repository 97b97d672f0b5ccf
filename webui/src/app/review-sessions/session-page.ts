import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, AnswerInvitation, ReviewSessionView, SessionMember } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { ReasonDialog } from '../shared/reason-dialog';
import { Session } from '../shell/session';
import { AgendaDesk } from './agenda-desk';
import { AnswerDialog } from './answer-dialog';
import { Reply, ownSeat } from './answers';
import { Attendance } from './attendance';
import { Invitation } from './invitation';
import { OwnBallot } from './own-ballot';
import { ReviewSessions, absentees } from './review-sessions';
import { Sending } from './sending';

/** One session: who sits, who is recused on which item, how they vote, and what is concluded on each item (A5). */
@Component({
  selector: 'bz-session-page',
  imports: [
    ActionBar,
    AgendaDesk,
    AnswerDialog,
    Attendance,
    Invitation,
    OwnBallot,
    ProblemMessage,
    ReasonDialog,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './session-page.html',
})
export class SessionPage {
  private readonly sessions = inject(ReviewSessions);
  private readonly user = inject(Session);
  private readonly dialog = viewChild.required(ReasonDialog);
  private readonly answers = viewChild.required(AnswerDialog);
  protected readonly sending = new Sending();
  readonly id = input.required<string>();

  protected readonly loaded = httpResource<ReviewSessionView>(() => `/api/v1/review-sessions/${this.id()}`);
  protected readonly session = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly loadProblem = computed(() => problemOf(this.loaded.error()));
  protected readonly isOffice = computed(() => this.user.has('leading-group-office'));
  protected readonly own = computed(() => {
    const session = this.session();
    return session && ownSeat(session.members, session.ownSeat, this.isOffice());
  });
  protected readonly absent = linkedSignal<ReviewSessionView | undefined, Set<string>>({
    source: this.session,
    computation: (session, before) =>
      session ? absentees(session, before?.source && { session: before.source, absent: before.value }) : new Set(),
  });

  protected action(name: string): Action | undefined {
    return this.session()?.actions.find((action) => action.name === name);
  }

  protected offered(name: string): Action | undefined {
    const action = this.action(name);
    return action?.allowed ? action : undefined;
  }

  protected refresh(): void {
    this.sending.forget();
    this.loaded.reload();
  }

  protected changed(session: ReviewSessionView): void {
    this.session.set(session);
  }

  protected async act(action: Action, session: ReviewSessionView): Promise<void> {
    const asks = action.name === 'cancel-session' || action.name === 'close-session';
    const reason = asks ? await this.reason(action.name, session) : '';
    if (reason !== null) {
      const body = action.name === 'open-session' ? this.attendance(session) : { reason: reason || null };
      this.show(await this.sending.run(action.name, () => this.sessions.send(action, session, body)));
    }
  }

  protected async answer(member: SessionMember, reply?: Reply): Promise<void> {
    const answer = await this.answers().ask(member, reply);
    if (answer) {
      await this.send(member, answer);
    }
  }

  protected async send(member: SessionMember, answer: AnswerInvitation): Promise<void> {
    const action = member.actions.find((one) => one.name === 'answer');
    if (action) {
      this.show(await this.sending.run(member.id, () => this.sessions.answer(action, member, answer)));
    }
  }

  private show(session: ReviewSessionView | null): void {
    if (session) {
      this.session.set(session);
    }
  }

  private attendance(session: ReviewSessionView): unknown {
    return { attendance: session.members.map(({ id }) => ({ memberId: id, present: !this.absent().has(id) })) };
  }

  private reason(name: string, session: ReviewSessionView): Promise<string | null> {
    const closing = name === 'close-session';
    return this.dialog().ask({
      title: `actions.${name}`,
      text: closing ? 'reviewSessions.askClose' : 'reviewSessions.askCancel',
      confirm: `actions.${name}`,
      reason: true,
      optional: closing && session.items.every((item) => item.state !== 'ON_AGENDA'),
    });
  }
}
