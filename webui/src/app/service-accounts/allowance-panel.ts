import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Action, Allowance, Role, ServiceAccount } from '../api/models';
import { announcing } from '../shared/announcing';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { ProblemMessage } from '../shared/problem-message';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';
import { Session } from '../shell/session';
import { BODIES, OF_OWNERS, OPINIONS, ScopePipe } from './scopes';
import { ServiceAccounts } from './service-accounts';

/** What a department lets a system do on its behalf: given by its people, taken back at once. */
@Component({
  selector: 'bz-allowance-panel',
  imports: [FormsModule, ListState, NzButtonModule, NzInputModule, ProblemMessage, ReasonDialog, ScopePipe, TranslocoPipe],
  templateUrl: './allowance-panel.html',
  styles: `
    fieldset {
      border: 0;
      padding: 0;
      margin: 0;
    }
    .only {
      display: inline-flex;
      gap: 6px;
      margin-right: var(--s3);
    }
  `,
})
export class AllowancePanel {
  private readonly accounts = inject(ServiceAccounts);
  private readonly session = inject(Session);
  private readonly dialog = viewChild.required(ReasonDialog);
  protected readonly departments = inject(Departments);
  readonly account = input.required<ServiceAccount>();

  protected readonly list = new KeysetList<Allowance>(
    () => `${this.accounts.at(this.account().clientId)}/allowances`,
    computed(() => (this.account().clientId ? { limit: 20 } : undefined)),
  );
  protected readonly sending = new Sending(announcing('serviceAccounts.allowances.given'));
  protected readonly revoking = new Sending(announcing('serviceAccounts.allowances.revoked'));
  private readonly give = computed(() => this.account().actions.find((action) => action.name === 'give-allowance'));
  protected readonly mayGive = computed(() => this.give()?.allowed === true && this.scopes().length > 0);
  protected readonly why = computed(() => (this.give()?.allowed === false ? this.give()?.reasons.map((reason) => reason.message) : undefined));
  private readonly bodies = computed(() => BODIES.filter((role) => this.session.has(role)));
  /** What the reader may allow at all: nobody lends what they do not have. */
  protected readonly scopes = computed(() => [
    ...(this.session.has('project-owner') ? OF_OWNERS : []),
    ...(this.bodies().length ? [OPINIONS] : []),
  ]);
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly capacity = signal<ReadonlySet<string>>(new Set());
  protected readonly lastDay = signal('');
  protected readonly reason = signal('');
  protected readonly capacities = computed(() => (this.chosen().has(OPINIONS) ? this.bodies() : []));
  protected readonly ready = computed(
    () =>
      this.chosen().size > 0 &&
      (this.capacities().length === 0 || this.capacity().size > 0) &&
      !!this.lastDay() &&
      !!this.reason().trim(),
  );

  protected pick(what: 'chosen' | 'capacity', value: string): void {
    const picked = new Set(this[what]());
    if (!picked.delete(value)) {
      picked.add(value);
    }
    this[what].set(picked);
  }

  protected stateOf(one: Allowance): string {
    return one.revokedAt ? 'revoked' : one.holds ? 'holds' : 'over';
  }

  protected async allow(): Promise<void> {
    const opinionsAs = this.capacities().filter((role) => this.capacity().has(role));
    await this.sending.run(async () => {
      await this.accounts.allow(this.account().clientId, {
        scopes: [...this.chosen()],
        opinionsAs: opinionsAs.map((role) => role.toUpperCase().replaceAll('-', '_') as Role),
        lastDay: this.lastDay(),
        reason: this.reason().trim(),
      });
      this.chosen.set(new Set());
      this.reason.set('');
      this.list.reload();
    });
  }

  protected async revoke(action: Action, one: Allowance): Promise<void> {
    const reason = await this.dialog().ask({
      title: 'serviceAccounts.allowances.revoke',
      text: 'serviceAccounts.allowances.revokeText',
      confirm: 'serviceAccounts.allowances.revoke',
      reason: true,
    });
    if (reason !== null) {
      await this.revoking.run(() => this.accounts.revoke(action, one, reason));
      this.list.reload();
    }
  }
}
