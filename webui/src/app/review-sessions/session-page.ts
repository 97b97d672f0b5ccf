import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, ProblemView, ReviewSessionView, SessionItem, SessionMember } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { Departments } from '../shared/departments';
import { FindingsList } from '../shared/findings-list';
import { Money } from '../shared/money';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { ReasonDialog } from '../shared/reason-dialog';
import { Toasts } from '../shared/toasts';
import { Attendance } from './attendance';
import { ConclusionForm } from './conclusion-form';
import { ItemVotes } from './item-votes';
import { ConclusionDraft, NO_CONCLUSION, ReviewSessions, Votes, conclusionOf, lacksOf } from './review-sessions';

/** One session: who sits, who is recused on which item, how they vote, and what is concluded on each item (A5). */
@Component({
  selector: 'bz-session-page',
  imports: [
    ActionBar,
    Attendance,
    ConclusionForm,
    FindingsList,
    ItemVotes,
    Money,
    NzButtonModule,
    ProblemMessage,
    ReasonDialog,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './session-page.html',
})
export class SessionPage {
  private readonly sessions = inject(ReviewSessions);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly dialog = viewChild.required(ReasonDialog);
  protected readonly departments = inject(Departments);
  readonly id = input.required<string>();

  protected readonly loaded = httpResource<ReviewSessionView>(() => `/api/v1/review-sessions/${this.id()}`);
  protected readonly session = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly loadProblem = computed(() => problemOf(this.loaded.error()));
  protected readonly busy = signal<string | null>(null);
  protected readonly problem = signal<ProblemView | null>(null);
  protected readonly absent = signal<Set<string>>(new Set());
  protected readonly entered = signal<Record<string, Votes>>({});
  protected readonly drafts = signal<Record<string, ConclusionDraft>>({});
  protected readonly onAgenda = computed(() => (this.session()?.items ?? []).filter((item) => item.state === 'ON_AGENDA'));
  protected readonly concluding = computed(() => this.onAgenda().filter((item) => this.draft(item).verdict !== null));
  protected readonly ready = computed(
    () => this.concluding().length > 0 && this.concluding().every((item) => lacksOf(this.draft(item), item) === null),
  );

  protected offered(name: string): Action | undefined {
    return this.session()?.actions.find((action) => action.name === name && action.allowed);
  }

  protected member(id: string): SessionMember | undefined {
    return this.session()?.members.find((member) => member.id === id);
  }

  protected recused(item: SessionItem): string {
    return item.panel.recused.map((one) => this.member(one.memberId)?.name ?? '').join('、');
  }

  protected draft(item: SessionItem): ConclusionDraft {
    return this.drafts()[item.id] ?? NO_CONCLUSION;
  }

  protected conclude(item: SessionItem, draft: ConclusionDraft): void {
    this.drafts.update((drafts) => ({ ...drafts, [item.id]: draft }));
  }

  /** What the secretary entered, or what is on file. */
  protected votesOn(item: SessionItem): Votes {
    return this.entered()[item.id] ?? Object.fromEntries(item.votes.map((ballot) => [ballot.memberId, ballot.vote]));
  }

  protected vote(item: SessionItem, votes: Votes): void {
    this.entered.update((all) => ({ ...all, [item.id]: votes }));
  }

  protected allFor(): void {
    this.entered.set(
      Object.fromEntries(
        this.onAgenda().map((item) => [item.id, Object.fromEntries(item.panel.entitled.map((member) => [member, 'FOR']))]),
      ),
    );
  }

  protected agreeRest(): void {
    const rest = this.onAgenda().filter((item) => this.draft(item).verdict === null && item.verdicts.includes('AGREE'));
    this.drafts.update((drafts) => ({
      ...drafts,
      ...Object.fromEntries(rest.map((item) => [item.id, { ...NO_CONCLUSION, verdict: 'AGREE' }])),
    }));
  }

  protected async act(action: Action, session: ReviewSessionView): Promise<void> {
    const asks = action.name === 'cancel-session' || action.name === 'close-session';
    const reason = asks ? await this.reason(action.name) : '';
    if (reason !== null) {
      await this.send(action, session, action.name === 'open-session' ? this.attendance(session) : { reason: reason || null });
    }
  }

  protected async saveVotes(action: Action, session: ReviewSessionView): Promise<void> {
    const items = this.onAgenda()
      .filter((item) => this.entered()[item.id] !== undefined)
      .map((item) => ({ itemId: item.id, version: item.version, votes: ballots(this.votesOn(item)) }));
    await this.send(action, session, { items });
    this.entered.set({});
  }

  protected async sendConclusions(action: Action, session: ReviewSessionView): Promise<void> {
    await this.send(action, session, { items: this.concluding().map((item) => conclusionOf(this.draft(item), item)) });
  }

  private attendance(session: ReviewSessionView): unknown {
    return { attendance: session.members.map(({ id }) => ({ memberId: id, present: !this.absent().has(id) })) };
  }

  private reason(name: string): Promise<string | null> {
    const closing = name === 'close-session';
    return this.dialog().ask({
      title: `actions.${name}`,
      text: closing ? 'reviewSessions.askClose' : 'reviewSessions.askCancel',
      confirm: `actions.${name}`,
      reason: true,
      optional: closing && this.onAgenda().length === 0,
    });
  }

  private async send(action: Action, session: ReviewSessionView, body: unknown): Promise<void> {
    this.busy.set(action.name);
    this.problem.set(null);
    try {
      this.session.set(await this.sessions.send(action, session, body));
      this.toasts.say(this.texts.translate('reviewSessions.done'));
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(null);
    }
  }
}

function ballots(votes: Votes): { memberId: string; vote: string }[] {
  return Object.entries(votes).map(([memberId, vote]) => ({ memberId, vote }));
}
