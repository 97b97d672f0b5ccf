import { NgTemplateOutlet } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, AnswerInvitation, ReviewSessionView, SessionMember, SessionPreparation } from '../api/models';
import { PaperPanel } from '../papers/paper-panel';
import { ActionBar } from '../shared/action-bar';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { whenChanged } from '../shared/live';
import { readAt } from '../shared/read-at';
import { ReasonDialog } from '../shared/reason-dialog';
import { Session } from '../shell/session';
import { AgendaDesk } from './agenda-desk';
import { AnswerDialog } from './answer-dialog';
import { Reply, ownSeat } from './answers';
import { Attendance } from './attendance';
import { Invitation } from './invitation';
import { OwnBallot } from './own-ballot';
import { PlanForm } from './plan-form';
import { PostponeDialog } from './postpone-dialog';
import { ReviewSessions, absentees, preparationOf } from './review-sessions';
import { announcing } from '../shared/announcing';
import { Sending } from '../shared/sending';
import { SessionHead } from './session-head';

/** What the office can do with a session as a whole, in the order of the buttons. */
const DEEDS: Record<string, string[]> = {
  PLANNED: ['open-session', 'change-members', 'change-agenda', 'postpone', 'cancel-session'],
  OPEN: ['close-session'],
};

/** One session: who sits, who is recused on which item, how they vote, and what is concluded on each item (A5). */
@Component({
  selector: 'bz-session-page',
  imports: [
    ActionBar,
    AgendaDesk,
    AnswerDialog,
    Attendance,
    Invitation,
    NgTemplateOutlet,
    NzButtonModule,
    OwnBallot,
    PaperPanel,
    PlanForm,
    PostponeDialog,
    ProblemMessage,
    ReasonDialog,
    RouterLink,
    SessionHead,
    TranslocoPipe,
  ],
  templateUrl: './session-page.html',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class SessionPage {
  private readonly sessions = inject(ReviewSessions);
  private readonly user = inject(Session);
  private readonly texts = inject(TranslocoService);
  private readonly dialog = viewChild.required(ReasonDialog);
  private readonly answers = viewChild.required(AnswerDialog);
  private readonly postponing = viewChild.required(PostponeDialog);
  private readonly plan = viewChild(PlanForm);
  private readonly desk = viewChild(AgendaDesk);
  private readonly ballot = viewChild(OwnBallot);
  protected readonly sending = new Sending(announcing('reviewSessions.done'));
  readonly id = input.required<string>();

  protected readonly loaded = httpResource<ReviewSessionView>(() => `/api/v1/review-sessions/${this.id()}`);
  /** What was read last stays on the page, with what was entered in it, when reading it again fails. */
  protected readonly session = linkedSignal<ReviewSessionView | undefined, ReviewSessionView | undefined>({
    source: () => (this.loaded.hasValue() ? this.loaded.value() : undefined),
    computation: (read, before) => read ?? (before?.value?.id === this.id() ? before.value : undefined),
  });
  protected readonly loadProblem = computed(() => problemOf(this.loaded.error()));
  protected readonly isOffice = computed(() => this.user.has('leading-group-office'));
  protected readonly deeds = computed(() => DEEDS[this.session()?.state ?? ''] ?? []);
  /** What waits and people who were called before, for whoever plans the session. */
  protected readonly preparation = readAt<SessionPreparation>(() => {
    const session = this.session();
    return session && this.offered('change-members') ? preparationOf(session.docket, session.listId) : undefined;
  });
  protected readonly preparationProblem = computed(() => problemOf(this.preparation.error()));
  /** The part of the plan that is being changed. */
  protected readonly planning = signal<Action | null>(null);
  protected readonly correcting = signal(false);
  protected readonly own = computed(() => {
    const session = this.session();
    return session && ownSeat(session.members, session.ownSeat, this.isOffice());
  });
  protected readonly absent = linkedSignal<ReviewSessionView | undefined, Set<string>>({
    source: this.session,
    computation: (session, before) =>
      session ? absentees(session, before?.source && { session: before.source, absent: before.value }) : new Set(),
  });
  protected readonly coming = computed(() => (this.session()?.members.length ?? 0) - this.absent().size);

  protected readonly anyOpen = computed(() => !!this.session()?.items.some((item) => item.state === 'ON_AGENDA'));

  constructor() {
    whenChanged('SESSION', this.id, () => {
      if (!this.isDirty() && !this.sending.underWay()) {
        this.loaded.reload();
      }
    });
  }

  /** For the way out: what was entered is not lost without a question. */
  form() {
    return {
      mayLeave: () => Promise.resolve(!this.isDirty() || window.confirm(this.texts.translate('reviewSessions.leave'))),
    };
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.isDirty()) {
      event.preventDefault();
    }
  }

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

  protected planned(session: ReviewSessionView): void {
    this.planning.set(null);
    this.session.set(session);
    this.preparation.reload();
  }

  protected correct(on: boolean): void {
    this.correcting.set(on);
    const session = this.session();
    if (session) {
      this.absent.set(absentees(session));
    }
  }

  protected async act(action: Action, session: ReviewSessionView): Promise<void> {
    if (action.name === 'change-members' || action.name === 'change-agenda') {
      this.planning.set(action);
      return;
    }
    const body = await this.bodyOf(action, session);
    if (body) {
      this.show(await this.sending.run(() => this.sessions.send(action, session, body), action.name));
    }
  }

  protected async saveAttendance(action: Action, session: ReviewSessionView): Promise<void> {
    const after = await this.sending.run(() => this.sessions.send(action, session, this.attendance(session)), action.name);
    this.show(after);
    if (after) {
      this.correcting.set(false);
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
      this.show(await this.sending.run(() => this.sessions.answer(action, member, answer), member.id));
    }
  }

  private isDirty(): boolean {
    return !!this.plan()?.isDirty() || !!this.desk()?.isDirty() || !!this.ballot()?.isDirty();
  }

  private show(session: ReviewSessionView | null): void {
    if (session) {
      this.session.set(session);
    }
  }

  /** What goes with a deed; `null` when the user thought better of it. */
  private async bodyOf(action: Action, session: ReviewSessionView): Promise<unknown> {
    switch (action.name) {
      case 'open-session':
        return this.attendance(session);
      case 'postpone':
        return this.postponing().ask(session);
      default: {
        const reason = await this.reason(action.name, session);
        return reason === null ? null : { reason: reason || null };
      }
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
