import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Action, OwnBallot as CastBallot, Recused, ReviewSessionView, SessionItem, Vote } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { Departments } from '../shared/departments';
import { Money } from '../shared/money';
import { ProblemMessage } from '../shared/problem-message';
import { ReasonDialog } from '../shared/reason-dialog';
import { OwnVote, OwnVotes, toCast, votable, votedOn } from './own-ballots';
import { ReviewSessions, givesScore, isScore, subjectPage } from './review-sessions';
import { announcing } from '../shared/announcing';
import { Sending } from '../shared/sending';

const VOTES: Vote[] = ['FOR', 'AGAINST', 'ABSTAIN'];

/** A member votes for themselves, item by item, or declares a conflict of interest and is recused (A5). */
@Component({
  selector: 'bz-own-ballot',
  imports: [ActionBar, FormsModule, Money, NzButtonModule, NzInputModule, ProblemMessage, ReasonDialog, RouterLink, TranslocoPipe],
  templateUrl: './own-ballot.html',
  styles: `
    .votes {
      display: flex;
      gap: var(--s3);
    }
    .votes label {
      display: inline-flex;
      gap: 4px;
      white-space: nowrap;
    }
    .opinion {
      min-width: 180px;
    }
    .score {
      width: 88px;
    }
    @media screen and (max-width: 720px) {
      .votes {
        flex-wrap: wrap;
      }
    }
  `,
})
export class OwnBallot {
  private readonly sessions = inject(ReviewSessions);
  private readonly dialog = viewChild.required(ReasonDialog);
  protected readonly departments = inject(Departments);
  protected readonly sending = new Sending(announcing('reviewSessions.done'));
  protected readonly kinds = VOTES;
  protected readonly subjectPage = subjectPage;
  readonly session = input.required<ReviewSessionView>();
  readonly seat = input.required<string>();
  readonly action = input.required<Action>();
  readonly changed = output<ReviewSessionView>();
  readonly refresh = output();

  private readonly votes = signal<OwnVotes>({});
  protected readonly rows = computed(() => this.session().items.filter((item) => item.state === 'ON_AGENDA'));
  protected readonly open = computed(() => votable(this.session(), this.seat()));
  protected readonly done = computed(() => this.open().filter((item) => this.given(item).vote !== null).length);
  protected readonly ballots = computed(() => toCast(this.session(), this.seat(), this.votes()));

  protected readonly scoring = computed(() =>
    givesScore(
      this.session().docket,
      this.session().members.find((member) => member.id === this.seat()),
    ),
  );
  protected readonly scoresFit = computed(() => this.ballots().every((ballot) => isScore(ballot.score ?? null)));

  isDirty(): boolean {
    return this.ballots().length > 0;
  }

  protected recusal(item: SessionItem): Recused | undefined {
    return item.panel.recused.find((one) => one.memberId === this.seat());
  }

  protected given(item: SessionItem): OwnVote {
    return this.votes()[item.id] ?? votedOn(item, this.seat());
  }

  protected give(item: SessionItem, change: Partial<OwnVote>): void {
    this.votes.update((votes) => ({ ...votes, [item.id]: { ...this.given(item), ...change } }));
  }

  protected forRest(): void {
    this.open()
      .filter((item) => this.given(item).vote === null)
      .forEach((item) => {
        this.give(item, { vote: 'FOR' });
      });
  }

  protected cast(): Promise<void> {
    return this.send(this.ballots());
  }

  protected async declare(item: SessionItem): Promise<void> {
    const conflict = await this.dialog().ask({
      title: 'reviewSessions.declareTitle',
      text: 'reviewSessions.declareText',
      confirm: 'reviewSessions.declare',
      reason: true,
    });
    if (conflict) {
      await this.send([{ itemId: item.id, conflict }]);
    }
  }

  /** Whatever else was given meanwhile stays on the page. */
  private async send(items: CastBallot[]): Promise<void> {
    const after = await this.sending.run(() => this.sessions.send(this.action(), this.session(), { items }), 'cast-ballots');
    if (after) {
      const sent = new Set(items.map((one) => one.itemId));
      this.votes.update((votes) => Object.fromEntries(Object.entries(votes).filter(([id]) => !sent.has(id))));
      this.changed.emit(after);
    }
  }
}
