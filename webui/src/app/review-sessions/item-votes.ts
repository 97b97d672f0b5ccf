import { Component, computed, input, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Ballot, SessionItem, SessionMember, Vote } from '../api/models';
import { SeatVote, Votes, givesScore } from './review-sessions';

const VOTES: Vote[] = ['FOR', 'AGAINST', 'ABSTAIN'];

/** The votes on one item; the secretary opens the seats to enter them, everybody else to read them. */
@Component({
  selector: 'bz-item-votes',
  imports: [FormsModule, NzButtonModule, NzInputModule, TranslocoPipe],
  template: `
    @if (item().votesWithheld) {
      <p class="small soft">{{ 'reviewSessions.withheld' | transloco }}</p>
    }
    @if (item().tally; as tally) {
      <p class="small num">
        {{
          'reviewSessions.tally'
            | transloco: { for: tally.votesFor, against: tally.against, abstain: tally.abstentions, missing: tally.missing }
        }}
        @if (tally.averageScore !== null) {
          {{ 'reviewSessions.averageScore' | transloco: { score: tally.averageScore } }}
        }
      </p>
    }
    @if (entering() || item().votes.length) {
      <button nz-button nzSize="small" type="button" [attr.aria-expanded]="open()" (click)="open.set(!open())">
        {{ (open() ? 'reviewSessions.hideVotes' : entering() ? 'reviewSessions.enterVotes' : 'reviewSessions.showVotes') | transloco }}
        <span class="visually-hidden">{{ item().projectName }}</span>
      </button>
      @if (open()) {
        @for (member of seats(); track member.id) {
          @if (entering() && !ballot(member)?.inPerson) {
            <div class="seat">
              <span>{{ member.substitute ?? member.name }}</span>
              <select
                class="ant-input"
                [attr.aria-label]="'reviewSessions.voteOf' | transloco: { name: member.name, project: item().projectName }"
                [ngModel]="given(member)?.vote ?? null"
                (ngModelChange)="vote(member, $event)"
              >
                <option [ngValue]="null">{{ 'choice.choose' | transloco }}</option>
                @for (vote of kinds; track vote) {
                  <option [ngValue]="vote">{{ 'reviewSessions.vote.' + vote | transloco }}</option>
                }
              </select>
              @if (givesScore(item().docket, member) && given(member); as cast) {
                <input
                  nz-input
                  type="number"
                  min="0"
                  max="100"
                  class="score"
                  [attr.aria-label]="'reviewSessions.scoreOf' | transloco: { name: member.name, project: item().projectName }"
                  [placeholder]="'reviewSessions.score' | transloco"
                  [ngModel]="cast.score"
                  (ngModelChange)="score(member, cast, $event)"
                />
              }
            </div>
          } @else if (ballot(member); as cast) {
            <div class="seat">
              <span>
                {{ member.substitute ?? member.name }}
                @if (cast.opinion) {
                  <span class="small soft opinion">{{ cast.opinion }}</span>
                }
              </span>
              <span class="cast">
                {{ 'reviewSessions.vote.' + cast.vote | transloco }}
                @if (cast.score !== null) {
                  <span class="num">{{ 'reviewSessions.points' | transloco: { score: cast.score } }}</span>
                }
                @if (cast.inPerson) {
                  <span class="small soft">{{ 'reviewSessions.inPerson' | transloco }}</span>
                }
              </span>
            </div>
          }
        }
      }
    }
  `,
  styles: `
    :host > * + * {
      margin-top: 4px;
    }
    .seat {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 96px;
      gap: var(--s2);
      align-items: center;
      margin-top: 4px;
    }
    .score {
      grid-column: 2;
    }
    .opinion {
      display: block;
      white-space: pre-line;
    }
  `,
})
export class ItemVotes {
  protected readonly kinds = VOTES;
  protected readonly givesScore = givesScore;
  readonly item = input.required<SessionItem>();
  readonly members = input.required<SessionMember[]>();
  readonly votes = input.required<Votes>();
  readonly entering = input(false);
  readonly votesChange = output<Votes>();
  protected readonly open = signal(false);
  protected readonly seats = computed(() => this.members().filter((member) => this.item().panel.entitled.includes(member.id)));

  /** What is on file; a vote a member cast themselves is not the secretary's to change. */
  protected ballot(member: SessionMember): Ballot | undefined {
    return this.item().votes.find((one) => one.memberId === member.id);
  }

  protected given(member: SessionMember): SeatVote | undefined {
    return (this.votes() as Partial<Votes>)[member.id];
  }

  protected vote(member: SessionMember, vote: Vote | null): void {
    const rest = Object.fromEntries(Object.entries(this.votes()).filter(([id]) => id !== member.id));
    this.votesChange.emit(vote ? { ...rest, [member.id]: { vote, score: this.given(member)?.score ?? null } } : rest);
  }

  protected score(member: SessionMember, cast: SeatVote, score: number | null): void {
    this.votesChange.emit({ ...this.votes(), [member.id]: { ...cast, score } });
  }
}
