import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../shell/session';

/** The committee concludes in a session and in no other way (A5): where that is. */
@Component({
  selector: 'bz-session-hint',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <div class="notice">
      <p>
        {{ 'course.inSession' | transloco }}
        @if (mayLook()) {
          <a routerLink="/review-sessions" [queryParams]="{ docket: 'DOSSIERS' }">{{ 'course.toSessions' | transloco }}</a>
        }
        @if (mayConvene()) {
          <a class="new" routerLink="/review-sessions/new">{{ 'course.newSession' | transloco }}</a>
        }
      </p>
    </div>
  `,
  styles: `
    .new {
      margin-left: var(--s3);
    }
  `,
})
export class SessionHint {
  private readonly session = inject(Session);
  protected readonly mayConvene = computed(() => this.session.has('leading-group-office'));
  protected readonly mayLook = computed(() =>
    this.session.has('leading-group-office', 'committee-chair', 'review-committee', 'review-expert', 'audit'),
  );
}
