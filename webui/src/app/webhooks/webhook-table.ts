import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, Webhook, WebhookSummary } from '../api/models';
import { Departments } from '../shared/departments';
import { EntryForm } from '../shared/entry-form';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { InstantPipe } from '../shared/pipes';
import { contentSpec } from './specs';
import { WebhookKey } from './webhook-key';

const REGISTER: Action = { name: 'register-webhook', method: 'POST', href: '/api/v1/webhooks', allowed: true, reasons: [] };

/** Which systems are told of events, and how that goes. */
@Component({
  selector: 'bz-webhooks',
  imports: [EntryForm, InstantPipe, ListState, NzButtonModule, RouterLink, TranslocoPipe, WebhookKey],
  templateUrl: './webhook-table.html',
  styles: `
    .intro {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--s3);
      padding: var(--s4);
    }
    td {
      overflow-wrap: anywhere;
    }
  `,
})
export class Webhooks {
  protected readonly departments = inject(Departments);
  protected readonly register = REGISTER;
  protected readonly spec = contentSpec;
  protected readonly entering = signal(false);
  /** With the key that is shown only now. */
  protected readonly registered = signal<Webhook | null>(null);
  protected readonly list = new KeysetList<WebhookSummary>(
    '/api/v1/webhooks',
    computed(() => ({ limit: 20 })),
  );

  protected done(webhook: Webhook): void {
    this.entering.set(false);
    this.registered.set(webhook);
    this.list.reload();
  }
}
