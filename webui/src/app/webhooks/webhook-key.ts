import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Webhook } from '../api/models';

/** The key of a webhook, in the one answer that has it. */
@Component({
  selector: 'bz-webhook-key',
  imports: [TranslocoPipe],
  template: `
    @if (webhook().key; as key) {
      <div class="notice" role="status">
        <strong>{{ 'webhooks.key' | transloco }}</strong>
        <code>{{ key }}</code>
      </div>
    }
  `,
  styles: `
    .notice {
      display: grid;
      gap: var(--s2);
      margin: var(--s4);
      padding: var(--s3);
      border-left: 3px solid #b26a00;
      background: var(--amber-tint);
      border-radius: 3px;
    }
    code {
      overflow-wrap: anywhere;
      user-select: all;
    }
  `,
})
export class WebhookKey {
  readonly webhook = input.required<Webhook>();
}
