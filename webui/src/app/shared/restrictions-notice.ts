import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ArticleChip } from './article-chip';

/** A restriction as the notice shows it: what it stops, why, until when, and the way out. */
export interface RestrictionShown {
  article: string;
  stops: string;
  cause: string;
  until?: string | null;
  wayOut?: string | null;
  /** The project in which the cause lies. */
  project?: string | null;
  /** The finding it follows from, where it was made by one. */
  causeId?: string;
}

/** What a department or project may not do for now. Shows nothing where nothing is restricted. */
@Component({
  selector: 'bz-restrictions',
  imports: [ArticleChip, RouterLink, TranslocoPipe],
  template: `
    @for (restriction of restrictions(); track $index) {
      <div class="notice red">
        <div>
          <p>
            <strong>{{ restriction.stops }}</strong> <bz-article [article]="restriction.article" />
          </p>
          <p>{{ 'restrictions.cause' | transloco }}{{ restriction.cause }}</p>
          <p class="small">
            {{
              restriction.until
                ? ('restrictions.until' | transloco: { date: restriction.until })
                : ('restrictions.open' | transloco)
            }}
            @if (restriction.wayOut) {
              · {{ 'restrictions.wayOut' | transloco }}{{ restriction.wayOut }}
            }
            @if (restriction.article === 'A30' && restriction.project) {
              <a [routerLink]="['/projects', restriction.project]" [queryParams]="{ tab: 'acceptance' }">{{ 'acceptance.toAcceptance' | transloco }}</a>
            } @else if (restriction.causeId) {
              · <a [routerLink]="['/determinations', restriction.causeId]">{{ 'restrictions.why' | transloco }}</a>
            }
          </p>
        </div>
      </div>
    }
  `,
  styles: `
    .notice + .notice {
      margin-top: var(--s2);
    }
  `,
})
export class RestrictionsNotice {
  readonly restrictions = input.required<RestrictionShown[]>();
}
