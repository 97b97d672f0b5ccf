import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
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
              <dd class="num">{{ parameter.value ?? ('administration.unset' | transloco) }}</dd>
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
  protected readonly loaded = httpResource<Page<PolicyVersionView>>(() => '/api/v1/policies');
  protected readonly versions = computed(() => (this.loaded.hasValue() ? this.loaded.value().items : []));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));

  protected parameters(version: PolicyVersionView): { name: string; value: string | null }[] {
    return Object.entries(version.policy).map(([name, value]) => ({ name, value: shown(value) }));
  }
}

function shown(value: unknown): string | null {
  if (value === null || value === undefined) {
    return null;
  }
  if (typeof value === 'object') {
    const parts = Object.entries(value).map(([key, inner]) => `${key}: ${String(inner)}`);
    return parts.length ? parts.join(', ') : null;
  }
  return typeof value === 'number' ? value.toLocaleString('en-US') : String(value);
}
