import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { RateLimit, ServiceAccount } from '../api/models';
import { announcing } from '../shared/announcing';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { ServiceAccounts } from './service-accounts';

/** How often a system may call; whoever administers says otherwise for this one. */
@Component({
  selector: 'bz-limit-form',
  imports: [FormsModule, NzButtonModule, NzInputModule, ProblemMessage, TranslocoPipe],
  template: `
    <section class="panel" aria-labelledby="limit-title">
      <header>
        <h2 id="limit-title">{{ 'serviceAccounts.limit.title' | transloco }}</h2>
      </header>
      <div class="body stack">
        <p>
          {{ 'serviceAccounts.limit.says' | transloco: { each: account().limit.requestsPerMinute, burst: account().limit.burst } }}
          <span class="tag">{{ (account().ownLimit ? 'serviceAccounts.limit.own' : 'serviceAccounts.limit.ofAll') | transloco }}</span>
          <span class="small soft">{{ 'serviceAccounts.limit.hint' | transloco }}</span>
        </p>
        @if (mayEnter()) {
          <form class="form-grid" (ngSubmit)="save({ requestsPerMinute: each(), burst: burst() })">
            <div class="field">
              <label for="limit-each">{{ 'serviceAccounts.limit.each' | transloco }}</label>
              <input nz-input id="limit-each" name="each" type="number" min="1" max="1000000" [ngModel]="each()" (ngModelChange)="each.set($event)" />
            </div>
            <div class="field">
              <label for="limit-burst">{{ 'serviceAccounts.limit.burst' | transloco }}</label>
              <input nz-input id="limit-burst" name="burst" type="number" min="1" max="1000000" [ngModel]="burst()" (ngModelChange)="burst.set($event)" />
            </div>
            <div class="field wide row">
              <button nz-button nzType="primary" [disabled]="!ready()" [nzLoading]="sending.underWay()">{{ 'serviceAccounts.limit.save' | transloco }}</button>
              @if (account().ownLimit) {
                <button nz-button type="button" [disabled]="sending.underWay()" (click)="save(null)">{{ 'serviceAccounts.limit.drop' | transloco }}</button>
              }
            </div>
          </form>
        }
        @if (sending.problem(); as problem) {
          <bz-problem [problem]="problem" />
        }
      </div>
    </section>
  `,
  styles: `
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2);
    }
  `,
})
export class LimitForm {
  private readonly accounts = inject(ServiceAccounts);
  readonly account = input.required<ServiceAccount>();
  readonly entered = output<ServiceAccount>();

  protected readonly sending = new Sending(announcing('serviceAccounts.limit.saved'));
  protected readonly mayEnter = computed(() => this.account().actions.some((action) => action.name === 'enter-limit' && action.allowed));
  protected readonly each = linkedSignal(() => this.account().limit.requestsPerMinute);
  protected readonly burst = linkedSignal(() => this.account().limit.burst);
  protected readonly ready = computed(() => this.each() >= 1 && this.burst() >= 1);

  protected async save(limit: RateLimit | null): Promise<void> {
    const after = await this.sending.run(() => this.accounts.limit(this.account(), { limit }));
    if (after) {
      this.entered.emit(after);
    }
  }
}
