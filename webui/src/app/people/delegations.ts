import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Delegation, GiveDelegation, Page, Person, Role } from '../api/models';
import { announcing } from '../shared/announcing';
import { Commands } from '../shared/commands';
import { ListState } from '../shared/list-state';
import { KeysetList } from '../shared/keyset-list';
import { ProblemMessage } from '../shared/problem-message';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';

/** Seats on the committee and accounts are nobody's to lend. */
const PERSONAL = ['review-committee', 'review-expert', 'platform-admin', 'integration'];

/** Whom I have act for me while I am away, and for whom I act. */
@Component({
  selector: 'bz-delegations',
  imports: [FormsModule, ListState, NzButtonModule, NzInputModule, ProblemMessage, ReasonDialog, TranslocoPipe],
  template: `
    <section class="panel" aria-labelledby="delegations-title">
      <header>
        <h2 id="delegations-title">{{ 'delegations.title' | transloco }}</h2>
      </header>
      <div class="body stack">
        <p class="soft">{{ 'delegations.lead' | transloco }}</p>
        @if (mayGive()) {
          <form class="form-grid" (ngSubmit)="give()">
            <div class="field">
              <label for="delegate">{{ 'delegations.to' | transloco }}</label>
              <select id="delegate" name="to" class="ant-input" [ngModel]="to()" (ngModelChange)="to.set($event)">
                <option value="">{{ 'people.choose' | transloco }}</option>
                @for (each of others(); track each.id) {
                  <option [value]="each.id">{{ each.name }} {{ each.post ?? '' }}</option>
                }
              </select>
            </div>
            <fieldset class="field">
              <legend>{{ 'delegations.roles' | transloco }}</legend>
              @for (role of lendable(); track role) {
                <label class="only">
                  <input type="checkbox" [name]="role" [checked]="roles().has(role)" (change)="pick(role)" />
                  {{ 'roles.' + role | transloco }}
                </label>
              }
            </fieldset>
            <div class="field">
              <label for="delegation-first">{{ 'delegations.first' | transloco }}</label>
              <input id="delegation-first" name="first" class="ant-input" type="date" [ngModel]="first()" (ngModelChange)="first.set($event)" />
            </div>
            <div class="field">
              <label for="delegation-last">{{ 'delegations.last' | transloco }}</label>
              <input id="delegation-last" name="last" class="ant-input" type="date" [ngModel]="last()" (ngModelChange)="last.set($event)" />
            </div>
            <div class="field wide">
              <label for="delegation-reason">{{ 'delegations.reason' | transloco }}</label>
              <input nz-input id="delegation-reason" name="reason" maxlength="500" [ngModel]="reason()" (ngModelChange)="reason.set($event)" />
            </div>
            <div class="field wide">
              <button nz-button nzType="primary" [disabled]="!ready()" [nzLoading]="sending.underWay()">{{ 'delegations.give' | transloco }}</button>
            </div>
          </form>
        }
        @if (sending.problem(); as problem) {
          <bz-problem [problem]="problem" />
        }
        @for (box of boxes; track box.key) {
          <h3>{{ 'delegations.' + box.key | transloco }}</h3>
          @if (box.list.items().length) {
            <div class="table-wrap">
              <table class="grid cards">
                <thead>
                  <tr>
                    <th scope="col">{{ (box.key === 'given' ? 'delegations.to' : 'delegations.from') | transloco }}</th>
                    <th scope="col">{{ 'delegations.roles' | transloco }}</th>
                    <th scope="col">{{ 'delegations.days' | transloco }}</th>
                    <th scope="col">{{ 'delegations.reason' | transloco }}</th>
                    <th scope="col"></th>
                  </tr>
                </thead>
                <tbody>
                  @for (one of box.list.items(); track one.id) {
                    <tr>
                      <td class="lead-cell">{{ box.key === 'given' ? one.to : one.from }}</td>
                      <td [attr.data-label]="'delegations.roles' | transloco">
                        @for (role of one.roles; track role) {
                          <span class="tag">{{ 'roles.' + role | transloco }}</span>
                        }
                      </td>
                      <td class="num" [attr.data-label]="'delegations.days' | transloco">{{ one.firstDay }} – {{ one.lastDay }}</td>
                      <td [attr.data-label]="'delegations.reason' | transloco">{{ one.reason }}</td>
                      <td>
                        @if (one.revokedAt) {
                          <span class="tag">{{ 'delegations.revoked' | transloco }}</span>
                        } @else if (box.key === 'received' && one.holds && !acting.current()) {
                          <button nz-button nzSize="small" type="button" (click)="acting.begin(one.id, one.from)">
                            {{ 'delegations.act' | transloco }}
                          </button>
                        }
                        @if (one.actions[0]; as action) {
                          @if (action.allowed) {
                            <button nz-button nzSize="small" type="button" (click)="revoke(one)">{{ 'delegations.revoke' | transloco }}</button>
                          }
                        }
                      </td>
                    </tr>
                  }
                </tbody>
              </table>
            </div>
          }
          @if (box.list.empty()) {
            <p class="soft">{{ 'delegations.none.' + box.key | transloco }}</p>
          } @else {
            <bz-list-state [list]="box.list" />
          }
        }
      </div>
      <bz-reason-dialog />
    </section>
  `,
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
export class Delegations {
  private readonly commands = inject(Commands);
  private readonly session = inject(Session);
  private readonly dialog = viewChild.required(ReasonDialog);
  protected readonly acting = inject(Acting);
  protected readonly sending = new Sending(announcing('delegations.done'));
  private readonly colleagues = httpResource<Page<Person>>(() => '/api/v1/people?limit=100');
  protected readonly boxes = [
    { key: 'given', list: new KeysetList<Delegation>('/api/v1/delegations', signal({ received: false, limit: 20 })) },
    { key: 'received', list: new KeysetList<Delegation>('/api/v1/delegations', signal({ received: true, limit: 20 })) },
  ] as const;

  protected readonly others = computed(() =>
    this.colleagues.hasValue() ? this.colleagues.value().items.filter((each) => each.id !== this.session.me()?.id) : [],
  );
  protected readonly lendable = computed(() => (this.session.me()?.roles ?? []).filter((role) => !PERSONAL.includes(role)));
  protected readonly mayGive = computed(() => !this.acting.current() && this.lendable().length > 0);
  protected readonly to = signal('');
  protected readonly roles = signal<ReadonlySet<string>>(new Set());
  protected readonly first = signal('');
  protected readonly last = signal('');
  protected readonly reason = signal('');
  protected readonly ready = computed(
    () => !!this.to() && this.roles().size > 0 && !!this.first() && !!this.last() && !!this.reason().trim(),
  );

  protected pick(role: string): void {
    const roles = new Set(this.roles());
    if (!roles.delete(role)) {
      roles.add(role);
    }
    this.roles.set(roles);
  }

  protected async give(): Promise<void> {
    const given: GiveDelegation = {
      delegate: this.to(),
      roles: [...this.roles()].map((role) => role.toUpperCase().replaceAll('-', '_') as Role),
      firstDay: this.first(),
      lastDay: this.last(),
      reason: this.reason().trim(),
    };
    await this.sending.run(async () => {
      await this.commands.send('POST', '/api/v1/delegations', given);
      this.to.set('');
      this.reason.set('');
      this.boxes[0].list.reload();
    });
  }

  protected async revoke(one: Delegation): Promise<void> {
    const reason = await this.dialog().ask({ title: 'delegations.revoke', confirm: 'delegations.revoke', reason: true });
    if (reason !== null) {
      await this.sending.run(async () => {
        await this.commands.send('POST', one.actions[0].href, { reason }, one.version);
        this.boxes[0].list.reload();
      });
    }
  }
}
