import { Component, computed, input, output } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzInputModule } from 'ng-zorro-antd/input';
import { SessionItem } from '../api/models';
import { MoneyInput } from '../shared/money-input';
import { ConclusionDraft, isBlocked, isRanked, lacksOf } from './review-sessions';

/** What is concluded on one item: only what panel and votes allow is offered. */
@Component({
  selector: 'bz-conclusion-form',
  imports: [FormsModule, MoneyInput, NzInputModule, TranslocoPipe],
  template: `
    <select
      class="ant-input"
      [attr.aria-label]="('decide.verdict' | transloco) + ' ' + item().projectName"
      [ngModel]="draft().verdict"
      (ngModelChange)="change({ verdict: $event })"
    >
      <option [ngValue]="null">{{ 'choice.choose' | transloco }}</option>
      @for (verdict of item().verdicts; track verdict) {
        <option [ngValue]="verdict">{{ 'reviewSessions.verdict.' + item().docket + '.' + verdict | transloco }}</option>
      }
    </select>
    @if (draft().verdict === 'REDUCE') {
      <bz-money-input
        [label]="('decide.reducedTo' | transloco) + ' ' + item().projectName"
        [ngModel]="draft().amount"
        (ngModelChange)="change({ amount: $event })"
      />
    }
    @if (draft().verdict === 'AGREE_AFTER_REVISION') {
      <input
        nz-input
        maxlength="4000"
        [attr.aria-label]="('reviewSessions.revisionPoints' | transloco) + ' ' + item().projectName"
        [placeholder]="'reviewSessions.revisionPoints' | transloco"
        [ngModel]="draft().revisionPoints"
        (ngModelChange)="change({ revisionPoints: $event })"
      />
      <input
        nz-input
        type="date"
        [attr.aria-label]="('reviewSessions.reviseBy' | transloco) + ' ' + item().projectName"
        [ngModel]="draft().reviseBy"
        (ngModelChange)="change({ reviseBy: $event })"
      />
    }
    @if (!mayPass()) {
      <p class="small lacks">{{ 'reviewSessions.tooFewVotes' | transloco }}</p>
    }
    @if (ranked()) {
      <input
        nz-input
        type="number"
        min="1"
        max="999"
        [attr.aria-label]="('reviewSessions.rank' | transloco) + ' ' + item().projectName"
        [placeholder]="'reviewSessions.rank' | transloco"
        [ngModel]="draft().rank"
        (ngModelChange)="change({ rank: $event })"
      />
    }
    @if (draft().verdict && (draft().verdict !== 'AGREE' || item().needsDecision)) {
      <input
        nz-input
        maxlength="1000"
        [attr.aria-label]="('decide.reason' | transloco) + ' ' + item().projectName"
        [placeholder]="'decide.reason' | transloco"
        [ngModel]="draft().reason"
        (ngModelChange)="change({ reason: $event })"
      />
    }
    @if (draft().verdict) {
      @if (missing(); as missing) {
        <p class="small lacks">{{ missing | transloco }}</p>
      }
    }
  `,
  styles: `
    :host > * + * {
      display: block;
      margin-top: 4px;
    }
    .lacks {
      color: var(--amber);
    }
  `,
})
export class ConclusionForm {
  readonly item = input.required<SessionItem>();
  readonly draft = input.required<ConclusionDraft>();
  readonly draftChange = output<ConclusionDraft>();
  protected readonly ranked = computed(() => isRanked(this.draft(), this.item()));
  /** What has no panel or is blocked says so itself; this is for an item that lacks its votes. */
  protected readonly mayPass = computed(
    () => !this.item().panel.quorate || isBlocked(this.item()) || this.item().verdicts.includes('AGREE'),
  );
  protected readonly missing = computed(() => lacksOf(this.draft(), this.item()));

  protected change(change: Partial<ConclusionDraft>): void {
    this.draftChange.emit({ ...this.draft(), ...change });
  }
}
