import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Page, PolicyVersionView } from '../api/models';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';

/** Every version of the policy; an old one is never edited. */
@Component({
  selector: 'bz-policy-versions',
  imports: [InstantPipe, ProblemMessage, TranslocoPipe],
  template: `
    @if (loaded.isLoading()) {
      <p class="state" role="status">{{ 'list.loading' | transloco }}</p>
    } @else if (loaded.error()) {
      <bz-problem [problem]="problem()" [retryable]="true" (retry)="loaded.reload()" />
    }
    @for (version of versions(); track version.id) {
      <details [open]="$first">
        <summary>
          <strong>{{ 'administration.policyFrom' | transloco: { date: version.effectiveFrom } }}</strong>
          <span class="tag">{{ 'administration.jurisdiction' | transloco }} {{ version.jurisdiction }}</span>
          <span class="soft small">{{ version.reason }} · {{ version.enteredAt | bzInstant }}</span>
        </summary>
        <dl class="facts">
          @for (parameter of parameters(version); track parameter.name) {
            <div>
              <dt>{{ 'policy.' + parameter.name | transloco }}</dt>
              <dd>
                @for (line of parameter.lines; track $index) {
                  <p>{{ line }}</p>
                } @empty {
                  <span class="soft">{{ 'administration.unset' | transloco }}</span>
                }
              </dd>
            </div>
          }
        </dl>
      </details>
    }
  `,
  styles: `
    details {
      padding: var(--s3) var(--s4);
      border-bottom: 1px solid var(--line);
    }
    summary {
      cursor: pointer;
    }
    summary > * {
      margin-right: var(--s2);
    }
    dl {
      margin-top: var(--s3);
    }
  `,
})
export class PolicyVersions {
  private readonly texts = inject(TranslocoService);
  protected readonly loaded = httpResource<Page<PolicyVersionView>>(() => '/api/v1/policies');
  protected readonly versions = computed(() => (this.loaded.hasValue() ? this.loaded.value().items : []));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));

  protected parameters(version: PolicyVersionView): { name: string; lines: string[] }[] {
    return Object.entries(version.policy).map(([name, value]) => ({ name, lines: this.lines(name, value) }));
  }

  /** A value in words; nothing for one that is not set. */
  private lines(name: string, value: unknown): string[] {
    if (value === null || value === undefined) {
      return [];
    }
    if (typeof value === 'object') {
      return Object.entries(value).map(([key, inner]) => `${this.word('stepKind', key)} ${String(inner)}`);
    }
    switch (typeof value) {
      case 'boolean':
        return [this.texts.translate(value ? 'choice.yes' : 'choice.no')];
      case 'number':
        return [value.toLocaleString('en-US')];
      default:
        return [this.word(name, String(value)).replace(/^--/, '')];
    }
  }

  private word(terms: string, code: string): string {
    const key = `${terms}.${code}`;
    const text: string = this.texts.translate(key);
    return text === key ? code : text;
  }
}
