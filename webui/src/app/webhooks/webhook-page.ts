import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, Delivery, DeliveryState, Webhook } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { EntryForm } from '../shared/entry-form';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { ReasonDialog } from '../shared/reason-dialog';
import { readAt } from '../shared/read-at';
import { Sending } from '../shared/sending';
import { contentSpec, replaySpec, valuesOf } from './specs';
import { webhookTermTexts } from './texts';
import { WebhookKey } from './webhook-key';

/** One system that is told of events: what lies before it, what it did not take, and what is done about it. */
@Component({
  selector: 'bz-webhook-page',
  imports: [ActionBar, EntryForm, InstantPipe, ListState, NzButtonModule, ProblemMessage, ReasonDialog, RouterLink, TranslocoPipe, WebhookKey],
  templateUrl: './webhook-page.html',
  styles: `
    dd,
    td {
      overflow-wrap: anywhere;
    }
  `,
})
export class WebhookPage {
  private readonly commands = inject(Commands);
  private readonly dialog = viewChild.required(ReasonDialog);
  protected readonly departments = inject(Departments);
  readonly id = input.required<string>();

  protected readonly loaded = readAt<Webhook>(() => `/api/v1/webhooks/${this.id()}`);
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  /** As it was read, or as the last deed left it: only that answer has a key. */
  protected readonly webhook = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly asked = signal<Action | null>(null);
  protected readonly spec = computed(() => (this.asked()?.name === 'replay-webhook' ? replaySpec : contentSpec));
  protected readonly values = computed(() => {
    const webhook = this.webhook();
    return webhook && this.asked()?.name === 'change-webhook' ? valuesOf(webhook) : {};
  });
  protected readonly sending = new Sending(announcing('webhooks.saved'));
  protected readonly states = Object.keys(webhookTermTexts.deliveryState) as DeliveryState[];
  protected readonly state = signal('');
  protected readonly list = new KeysetList<Delivery>(
    () => `/api/v1/webhooks/${this.id()}/deliveries`,
    computed(() => ({ state: this.state(), limit: 20 })),
  );

  protected async act(action: Action): Promise<void> {
    if (['change-webhook', 'replay-webhook'].includes(action.name)) {
      this.asked.set(action);
    } else if (action.name !== 'remove-webhook' || (await this.sure('remove', action))) {
      this.show(await this.sending.run(() => this.commands.send<Webhook>(action.method, action.href, null, this.webhook()?.version), action.name));
    }
  }

  protected async decide(delivery: Delivery, action: Action): Promise<void> {
    if (action.name !== 'skip-delivery' || (await this.sure('skip', action))) {
      const after = await this.sending.run(() => this.commands.send(action.method, action.href, null, delivery.version), action.name);
      if (after) {
        this.reload();
      }
    }
  }

  protected show(after: Webhook | null): void {
    if (after) {
      this.asked.set(null);
      this.webhook.set(after);
      this.list.reload();
    }
  }

  protected reload(): void {
    this.loaded.reload();
    this.list.reload();
  }

  private async sure(what: 'remove' | 'skip', action: Action): Promise<boolean> {
    const asked = { title: `webhooks.${what}.title`, text: `webhooks.${what}.text`, confirm: `actions.${action.name}`, reason: false };
    return (await this.dialog().ask(asked)) !== null;
  }
}
