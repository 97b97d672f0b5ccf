import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { DeclaredConflict, SessionItem, SessionMember } from '../api/models';
import { ProblemMessage } from '../shared/problem-message';
import { ReviewSessions } from './review-sessions';
import { announcing } from '../shared/announcing';
import { Sending } from '../shared/sending';

/** Who is recused on one item and why; the secretary enters conflicts that members declare in the room (A5). */
@Component({
  selector: 'bz-item-recusals',
  imports: [FormsModule, NzButtonModule, NzInputModule, ProblemMessage, TranslocoPipe],
  template: `
    @if (item().panel.recused.length) {
      <p class="small">{{ 'reviewSessions.recused' | transloco }}{{ names() }}</p>
    }
    @if (action(); as action) {
      <button nz-button nzSize="small" type="button" [attr.aria-expanded]="open()" (click)="open.set(!open())">
        {{ (open() ? 'reviewSessions.hideRecusals' : 'reviewSessions.enterRecusals') | transloco }}
        <span class="visually-hidden">{{ item().projectName }}</span>
      </button>
      @if (open()) {
        @for (one of declared(); track one.memberId) {
          <p class="small declared">
            <span>{{ name(one.memberId) }}{{ 'reviewSessions.colon' | transloco }}{{ one.reason }}</span>
            <button nz-button nzType="link" nzSize="small" type="button" (click)="withdraw(one.memberId)">
              {{ 'choice.remove' | transloco }}
              <span class="visually-hidden">{{ name(one.memberId) }}</span>
            </button>
          </p>
        }
        <select
          class="ant-input"
          [attr.aria-label]="'reviewSessions.recusedMember' | transloco: { project: item().projectName }"
          [ngModel]="member()"
          (ngModelChange)="member.set($event)"
        >
          <option [ngValue]="null">{{ 'choice.choose' | transloco }}</option>
          @for (candidate of candidates(); track candidate.id) {
            <option [ngValue]="candidate.id">{{ candidate.substitute ?? candidate.name }}</option>
          }
        </select>
        <input
          nz-input
          maxlength="500"
          [attr.aria-label]="'reviewSessions.conflictReason' | transloco: { project: item().projectName }"
          [placeholder]="'reviewSessions.conflictPlaceholder' | transloco"
          [ngModel]="reason()"
          (ngModelChange)="reason.set($event)"
        />
        <button
          nz-button
          nzSize="small"
          type="button"
          [disabled]="!member() || !reason().trim()"
          [nzLoading]="sending.underWay()"
          (click)="declare()"
        >
          {{ 'reviewSessions.saveRecusal' | transloco }}
        </button>
        @if (sending.problem(); as problem) {
          <bz-problem [problem]="problem" />
        }
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }
    :host > * + * {
      margin-top: 4px;
    }
    .declared {
      display: flex;
      justify-content: space-between;
      gap: var(--s2);
    }
  `,
})
export class ItemRecusals {
  private readonly sessions = inject(ReviewSessions);
  protected readonly sending = new Sending(announcing('reviewSessions.done'));
  readonly item = input.required<SessionItem>();
  readonly members = input.required<SessionMember[]>();
  readonly changed = output<SessionItem>();
  protected readonly open = signal(false);
  protected readonly member = signal<string | null>(null);
  protected readonly reason = signal('');
  protected readonly action = computed(() => this.item().actions.find((action) => action.name === 'enter-recusals' && action.allowed));
  protected readonly declared = computed<DeclaredConflict[]>(() =>
    this.item()
      .panel.recused.filter((one) => one.ground === 'DECLARED')
      .map(({ memberId, reason }) => ({ memberId, reason: reason ?? '' })),
  );
  protected readonly candidates = computed(() =>
    this.members().filter((member) => this.item().panel.entitled.includes(member.id)),
  );
  protected readonly names = computed(() => this.item().panel.recused.map((one) => this.name(one.memberId)).join('、'));

  protected name(id: string): string {
    const member = this.members().find((one) => one.id === id);
    return member?.substitute ?? member?.name ?? '';
  }

  protected async declare(): Promise<void> {
    const memberId = this.member();
    if (memberId && (await this.send([...this.declared(), { memberId, reason: this.reason().trim() }]))) {
      this.member.set(null);
      this.reason.set('');
    }
  }

  protected async withdraw(memberId: string): Promise<void> {
    await this.send(this.declared().filter((one) => one.memberId !== memberId));
  }

  private async send(recusals: DeclaredConflict[]): Promise<boolean> {
    const action = this.action();
    const after = action
      ? await this.sending.run(() => this.sessions.onItem(action, this.item(), { recusals }), action.name)
      : null;
    if (after) {
      this.changed.emit(after);
    }
    return after !== null;
  }
}
