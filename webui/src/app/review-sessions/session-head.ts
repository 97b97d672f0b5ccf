import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReviewSessionView } from '../api/models';
import { InstantPipe, TitlePipe } from '../shared/pipes';
import { Session } from '../shell/session';
import { sessionColour } from './review-sessions';

/** Which session it is, where and when, and what became of it. */
@Component({
  selector: 'bz-session-head',
  imports: [InstantPipe, RouterLink, TitlePipe, TranslocoPipe],
  template: `
    <p class="small"><a class="back" routerLink="/review-sessions">{{ 'reviewSessions.title' | transloco }}</a></p>
    <h1>{{ session() | bzTitle }}</h1>
    <p class="lead num">
      {{ session().scheduledOn }} {{ session().place }}
      <span class="tag" [class]="colour(session().state)">{{ 'reviewSessions.state.' + session().state | transloco }}</span>
    </p>
    <p class="small soft">
      {{ 'reviewSessions.convened' | transloco: { name: session().convenedBy, at: (session().convenedAt | bzInstant) } }}
      @if (session().rules.votingThreshold; as share) {
        {{ 'reviewSessions.threshold' | transloco: { share: share.numerator + '/' + share.denominator } }}
      } @else {
        {{ 'reviewSessions.unanimous' | transloco }}
      }
      {{
        'reviewSessions.expertShare'
          | transloco: { share: session().rules.expertShareNumerator + '/' + session().rules.expertShareDenominator }
      }}
    </p>
    @for (one of session().postponements; track one.at) {
      <p class="small">{{ 'reviewSessions.postponed' | transloco: { from: one.from, to: one.to, reason: one.reason, by: one.by } }}</p>
    }
    @if (session().cancellation; as reason) {
      <p class="small">{{ 'reviewSessions.cancelled' | transloco: { reason, by: session().endedBy ?? '' } }}</p>
    }
    <p class="small links">
      @if (session().state === 'OPEN' || session().state === 'CLOSED') {
        <a [routerLink]="['/review-sessions', session().id, 'minutes']">
          {{ (session().state === 'CLOSED' ? 'reviewSessions.minutes' : 'reviewSessions.draftMinutes') | transloco }}
        </a>
      }
      @if (seesList() && session().listId; as list) {
        <a [routerLink]="['/annual-lists', list]">{{ 'reviewSessions.toList' | transloco }}</a>
      }
    </p>
    @if (session().minutesDigest; as digest) {
      <p class="small soft">
        {{ 'reviewSessions.minutesDigest' | transloco }} <code>{{ digest }}</code>
      </p>
    }
  `,
  styles: `
    .links {
      display: flex;
      gap: var(--s4);
    }
    code {
      overflow-wrap: anywhere;
    }
  `,
})
export class SessionHead {
  private readonly user = inject(Session);
  protected readonly colour = sessionColour;
  readonly session = input.required<ReviewSessionView>();
  /** Members see an annual list once it is published; the office and the chair work on it. */
  protected readonly seesList = computed(() => this.user.has('leading-group-office', 'committee-chair'));
}
