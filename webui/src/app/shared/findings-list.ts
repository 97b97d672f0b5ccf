import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FindingView } from '../api/models';
import { ArticleChip } from './article-chip';

const ORDER = ['BLOCKING', 'NEEDS_DECISION', 'WARNING', 'INFO'];
const COLOURS: Record<string, string> = { BLOCKING: 'red', NEEDS_DECISION: 'amber', WARNING: 'amber', INFO: 'blue' };

/** What the rules found: gravest first, each with its article and what can be done. */
@Component({
  selector: 'bz-findings',
  imports: [ArticleChip, TranslocoPipe],
  template: `
    <ul class="plain">
      @for (finding of sorted(); track $index) {
        <li>
          <span class="tag" [class]="colour(finding)">{{ 'severity.' + finding.severity | transloco }}</span>
          <div>
            <p>
              {{ finding.message }}
              @if (finding.article; as article) {
                <bz-article [article]="article" />
              }
            </p>
            @if (finding.remedy) {
              <p class="soft small">{{ 'severity.remedy' | transloco }}{{ finding.remedy }}</p>
            }
          </div>
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      display: flex;
      align-items: flex-start;
      gap: var(--s2);
      padding: 6px 0;
    }
    li + li {
      border-top: 1px solid var(--line);
    }
    .tag {
      flex: none;
      margin-top: 1px;
    }
  `,
})
export class FindingsList {
  readonly findings = input.required<FindingView[]>();
  protected readonly sorted = computed(() =>
    [...this.findings()].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)),
  );

  protected colour(finding: FindingView): string {
    return `tag ${COLOURS[finding.severity] ?? ''}`;
  }
}
