import { Component, computed, input, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Ballot, SessionItem, SessionMember } from '../api/models';
import { Votes } from './review-sessions';

const VOTES = ['FOR', 'AGAINST', 'ABSTAIN'];

/** The votes on one item; the secretary opens the seats to enter them, everybody else to read them. */
@Component({
  selector: 'bz-item-votes',
  imports: [FormsModule, NzButtonModule, TranslocoPipe],
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
            <label class="seat">
              <span>{{ member.substitute ?? member.name }}</span>
              <select
                class="ant-input"
                [attr.aria-label]="'reviewSessions.voteOf' | transloco: { name: member.name, project: item().projectName }"
                [ngModel]="votes()[member.id] ?? null"
                (ngModelChange)="set(member.id, $event)"
              >
                <option [ngValue]="null">{{ 'choice.choose' | transloco }}</option>
                @for (vote of kinds; track vote) {
                  <option [ngValue]="vote">{{ 'reviewSessions.vote.' + vote | transloco }}</option>
                }
              </select>
            </label>
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
    .opinion {
      display: block;
      white-space: pre-line;
    }
  `,
})
export class ItemVotes {
  protected readonly kinds = VOTES;
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

  protected set(member: string, vote: string | null): void {
    const rest = Object.fromEntries(Object.entries(this.votes()).filter(([id]) => id !== member));
    this.votesChange.emit(vote ? { ...rest, [member]: vote } : rest);
  }
}
