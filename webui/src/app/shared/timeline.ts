import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ArticleChip } from './article-chip';
import { InstantPipe } from './pipes';

/** One entry of the record, as a timeline shows it. */
export interface TimelineEntry {
  id: string;
  /** What happened, in the language of the page. */
  title: string;
  by: string;
  at: string;
  /** Date of the paper, where the decision was taken on paper before it was entered. */
  legalDate?: string | null;
  article?: string | null;
  text?: string | null;
  hash?: string | null;
}

/** The record of one subject, newest first. */
@Component({
  selector: 'bz-timeline',
  imports: [ArticleChip, InstantPipe, TranslocoPipe],
  template: `
    <ol class="plain">
      @for (entry of entries(); track entry.id) {
        <li>
          <time class="num soft small" [attr.datetime]="entry.at">{{ entry.at | bzInstant }}</time>
          <div class="what">
            <p>
              <strong>{{ entry.title }}</strong>
              @if (entry.article; as article) {
                <bz-article [article]="article" />
              }
            </p>
            <p class="soft small">
              {{ entry.by }}
              @if (entry.legalDate) {
                · {{ 'timeline.paper' | transloco: { date: entry.legalDate } }}
              }
            </p>
            @if (entry.text) {
              <p>{{ entry.text }}</p>
            }
            @if (entry.hash) {
              <p class="hash small soft" [title]="entry.hash">{{ entry.hash.slice(0, 12) }}</p>
            }
          </div>
        </li>
      }
    </ol>
  `,
  styles: `
    li {
      display: grid;
      grid-template-columns: 124px minmax(0, 1fr);
      gap: var(--s4);
    }
    .what {
      position: relative;
      padding: 0 0 var(--s4) var(--s4);
      border-left: 2px solid var(--line);
    }
    .what::before {
      content: '';
      position: absolute;
      left: -6px;
      top: 6px;
      width: 10px;
      height: 10px;
      border-radius: 50%;
      background: var(--blue);
    }
    time {
      padding-top: 2px;
    }
    .hash {
      font-family: ui-monospace, Consolas, monospace;
    }
    @media screen and (max-width: 720px) {
      li {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
    }
  `,
})
export class Timeline {
  readonly entries = input.required<TimelineEntry[]>();
}
