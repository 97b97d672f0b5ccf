import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { PolicyVersionView } from '../api/models';
import { Jurisdictions } from './jurisdictions';
import { policyWords } from './policy-words';

/** Which version of the policy a matter runs by, what it rests on, and those of its values that matter here. */
@Component({
  selector: 'bz-policy-note',
  imports: [TranslocoPipe],
  template: `
    @if (policy(); as policy) {
      <details class="small">
        <summary>
          {{ 'policyNote.runsBy' | transloco }}
          <strong>{{ jurisdictions.name(policy.jurisdiction) }}</strong>
          {{ 'policyNote.from' | transloco: { date: policy.effectiveFrom } }}
        </summary>
        <p class="soft">{{ 'policyNote.basis' | transloco }}{{ policy.reason }}</p>
        <dl class="facts">
          @for (value of shown(); track value.name) {
            <div>
              <dt>{{ 'policy.' + value.name | transloco }}</dt>
              <dd>{{ value.words || ('policyNote.unset' | transloco) }}</dd>
            </div>
          }
        </dl>
      </details>
    } @else if (loaded.error()) {
      <p class="small soft" role="status">{{ 'policyNote.unknown' | transloco }}</p>
    }
  `,
  styles: `
    summary {
      cursor: pointer;
      color: var(--ink-soft);
    }
    details > * + * {
      margin-top: var(--s2);
    }
  `,
})
export class PolicyNote {
  private readonly texts = inject(TranslocoService);
  protected readonly jurisdictions = inject(Jurisdictions);
  readonly version = input.required<string>();
  /** Names of the parameters that matter where this stands. */
  readonly values = input<(keyof PolicyVersionView['policy'])[]>([]);

  protected readonly loaded = httpResource<PolicyVersionView>(() => `/api/v1/policies/${this.version()}`);
  protected readonly policy = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly shown = computed(() => {
    const policy = this.policy()?.policy;
    return policy
      ? this.values().map((name) => ({ name, words: policyWords(this.texts, name, policy[name]).join('；') }))
      : [];
  });
}
