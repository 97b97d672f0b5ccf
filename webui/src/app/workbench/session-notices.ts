import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Page, ReviewSessionSummary } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { TitlePipe } from '../shared/pipes';

/**
 * Sessions of the review committee that are to come or sit now: an office sees all, a member those they are called to. The
 * invitations that the reader has not answered yet are among their duties.
 */
@Component({
  selector: 'bz-session-notices',
  imports: [ArticleChip, RouterLink, TitlePipe, TranslocoPipe],
  template: `
    @if (coming().length) {
      <section class="panel">
        <header>
          <h2>{{ 'workbench.sessions' | transloco }}</h2>
          <bz-article article="A5" />
        </header>
        <ul class="plain body">
          @for (session of coming(); track session.id) {
            <li>
              <a [routerLink]="['/review-sessions', session.id]">
                {{ 'workbench.session' | transloco: { day: session.scheduledOn, title: (session | bzTitle) } }}
              </a>
              <span class="small soft">
                {{ session.place }}
                <span class="tag" [class.blue]="session.state === 'OPEN'" [class.amber]="session.state === 'PLANNED'">
                  {{ 'reviewSessions.state.' + session.state | transloco }}
                </span>
              </span>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    :host:not(:has(section)) {
      display: none;
    }
    :host {
      display: block;
    }
    li {
      display: flex;
      flex-direction: column;
      padding: var(--s1) 0;
    }
  `,
})
export class SessionNotices {
  private readonly latest = httpResource<Page<ReviewSessionSummary>>(() => '/api/v1/review-sessions?limit=5');
  protected readonly coming = computed(() =>
    this.latest.hasValue()
      ? this.latest
          .value()
          .items.filter((session) => session.state === 'OPEN' || (session.state === 'PLANNED' && session.ownAnswer !== 'NONE'))
      : [],
  );
}
