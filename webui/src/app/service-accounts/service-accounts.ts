import { Injectable, inject } from '@angular/core';
import { Action, Allowance, EnterLimit, GiveAllowance, ServiceAccount } from '../api/models';
import { Commands } from '../shared/commands';

/** What is done about systems that call. */
@Injectable({ providedIn: 'root' })
export class ServiceAccounts {
  private readonly commands = inject(Commands);
  readonly home = '/api/v1/service-accounts';

  at(clientId: string): string {
    return `${this.home}/${encodeURIComponent(clientId)}`;
  }

  allow(clientId: string, given: GiveAllowance): Promise<Allowance> {
    return this.commands.send('POST', `${this.at(clientId)}/allowances`, given);
  }

  revoke(action: Action, allowance: Allowance, reason: string): Promise<Allowance> {
    return this.commands.send(action.method, action.href, { reason }, allowance.version);
  }

  limit(account: ServiceAccount, entered: EnterLimit): Promise<ServiceAccount> {
    return this.commands.send('PUT', `${this.at(account.clientId)}/limit`, entered, account.version);
  }
}
