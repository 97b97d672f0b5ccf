import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { ProblemView } from '../api/models';
import { ArticleChip } from './article-chip';
import { FindingsList } from './findings-list';

const WITH_OWN_WORDS = [0, 401, 403, 404, 412, 429, 499];

/** What the server refused and why, with article, findings and the number to quote when asking for help. */
@Component({
  selector: 'bz-problem',
  imports: [ArticleChip, FindingsList, NzButtonModule, TranslocoPipe],
  template: `
    @if (problem(); as problem) {
      <div class="notice red" role="alert">
        <div class="text">
          <strong>{{ title() }}</strong>
          @if (problem.article; as article) {
            <bz-article [article]="article" />
          }
          @if (problem.detail; as detail) {
            <p>{{ detail }}</p>
          }
          @if (problem.violations?.length) {
            <ul>
              @for (violation of problem.violations; track $index) {
                <li>{{ violation.field }}: {{ violation.message }}</li>
              }
            </ul>
          }
          @if (problem.findings?.length) {
            <bz-findings [findings]="problem.findings" />
          }
          @if (problem.traceId; as trace) {
            <p class="small soft">{{ 'problem.trace' | transloco: { trace } }}</p>
          }
        </div>
        @if (retryable()) {
          <button nz-button nzSize="small" type="button" (click)="retry.emit()">{{ 'problem.retry' | transloco }}</button>
        }
      </div>
    }
  `,
  styles: `
    .text {
      flex: 1;
      min-width: 0;
    }
    button {
      align-self: center;
    }
    bz-article {
      margin-left: var(--s2);
    }
    ul {
      padding-left: 18px;
    }
    bz-findings {
      display: block;
      margin-top: var(--s2);
    }
  `,
})
export class ProblemMessage {
  private readonly texts = inject(TranslocoService);
  /** Nothing is said of what went well. */
  readonly problem = input.required<ProblemView | null>();
  readonly retryable = input(false);
  readonly retry = output();

  protected readonly title = computed(() => {
    const { title = '', status = 0 } = this.problem() ?? {};
    return title || this.texts.translate(`problem.${WITH_OWN_WORDS.includes(status) ? status : 'other'}`);
  });
}
