import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, ReviewSessionView, SessionItem, VoteEntry } from '../api/models';
import { Departments } from '../shared/departments';
import { FindingsList } from '../shared/findings-list';
import { Money } from '../shared/money';
import { ProblemMessage } from '../shared/problem-message';
import { ConclusionForm } from './conclusion-form';
import { ItemRecusals } from './item-recusals';
import { ItemVotes } from './item-votes';
import {
  ConclusionDraft,
  NO_CONCLUSION,
  ReviewSessions,
  Votes,
  conclusionOf,
  isBlocked,
  isScore,
  lacksOf,
  onlyEntitled,
  seatVote,
  subjectPage,
  votesForAll,
} from './review-sessions';
import { wasToMend } from './revisions';
import { announcing } from '../shared/announcing';
import { Sending } from '../shared/sending';

/** Item by item: who decides, who is recused, how they vote and what is concluded (A5). */
@Component({
  selector: 'bz-agenda-desk',
  imports: [ConclusionForm, FindingsList, ItemRecusals, ItemVotes, Money, NzButtonModule, ProblemMessage, RouterLink, TranslocoPipe],
  templateUrl: './agenda-desk.html',
  styles: `
    :host {
      display: block;
    }
    .votes {
      min-width: 190px;
    }
    .verdict {
      min-width: 170px;
    }
    .cell > * + * {
      display: block;
      margin-top: 4px;
    }
  `,
})
export class AgendaDesk {
  private readonly sessions = inject(ReviewSessions);
  protected readonly departments = inject(Departments);
  protected readonly sending = new Sending(announcing('reviewSessions.done'));
  protected readonly wasToMend = wasToMend;
  protected readonly isBlocked = isBlocked;
  protected readonly subjectPage = subjectPage;
  readonly session = input.required<ReviewSessionView>();
  readonly changed = output<ReviewSessionView>();
  readonly refresh = output();

  private readonly entered = signal<Record<string, Votes>>({});
  private readonly drafts = signal<Record<string, ConclusionDraft>>({});
  private readonly onAgenda = computed(() => this.session().items.filter((item) => item.state === 'ON_AGENDA'));
  private readonly concluding = computed(() => this.onAgenda().filter((item) => this.draft(item).verdict !== null));
  /** Offered to whoever presides over an item; to others of the committee the session offers it too, but nothing to conclude. */
  protected readonly concludable = computed(() =>
    this.onAgenda().some((item) => item.verdicts.length) ? this.offered('conclude') : undefined,
  );
  protected readonly ready = computed(
    () => this.concluding().length > 0 && this.concluding().every((item) => lacksOf(this.draft(item), item) === null),
  );

  protected readonly scoresFit = computed(() =>
    Object.values(this.entered()).every((votes) => Object.values(votes).every(({ score }) => isScore(score))),
  );

  isDirty(): boolean {
    return Object.keys(this.entered()).length > 0 || this.concluding().length > 0;
  }

  protected offered(name: string): Action | undefined {
    return this.session().actions.find((action) => action.name === name && action.allowed);
  }

  protected draft(item: SessionItem): ConclusionDraft {
    return this.drafts()[item.id] ?? NO_CONCLUSION;
  }

  protected conclude(item: SessionItem, draft: ConclusionDraft): void {
    this.drafts.update((drafts) => ({ ...drafts, [item.id]: draft }));
  }

  /** What the secretary entered, or what is on file. */
  protected votesOn(item: SessionItem): Votes {
    const entered = this.entered()[item.id] as Votes | undefined;
    return onlyEntitled(item, entered ?? Object.fromEntries(item.votes.map((ballot) => [ballot.memberId, seatVote(ballot)])));
  }

  protected vote(item: SessionItem, votes: Votes): void {
    this.entered.update((all) => ({ ...all, [item.id]: votes }));
  }

  protected allFor(): void {
    this.entered.set(Object.fromEntries(this.onAgenda().map((item) => [item.id, votesForAll(item, this.votesOn(item))])));
  }

  protected agreeRest(): void {
    const rest = this.onAgenda().filter((item) => this.draft(item).verdict === null && item.verdicts.includes('AGREE'));
    this.drafts.update((drafts) => ({
      ...drafts,
      ...Object.fromEntries(rest.map((item) => [item.id, { ...NO_CONCLUSION, verdict: 'AGREE' }])),
    }));
  }

  protected async saveVotes(action: Action): Promise<void> {
    const items = this.onAgenda()
      .filter((item) => item.id in this.entered())
      .map((item) => ({ itemId: item.id, version: item.version, votes: ballots(this.votesOn(item)) }));
    if (await this.send(action, { items })) {
      this.entered.set({});
    }
  }

  protected async sendConclusions(action: Action): Promise<void> {
    await this.send(action, { items: this.concluding().map((item) => conclusionOf(this.draft(item), item)) });
  }

  /** One item as it stands after something on it alone was entered. */
  protected replace(item: SessionItem): void {
    const items = this.session().items.map((one) => (one.id === item.id ? item : one));
    this.changed.emit({ ...this.session(), items });
  }

  private async send(action: Action, body: unknown): Promise<boolean> {
    const after = await this.sending.run(() => this.sessions.send(action, this.session(), body), action.name);
    if (after) {
      this.changed.emit(after);
    }
    return after !== null;
  }
}

function ballots(votes: Votes): VoteEntry[] {
  return Object.entries(votes).map(([memberId, given]) => ({ memberId, ...given }));
}
