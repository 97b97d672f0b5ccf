import { Component, computed, input, output } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzInputModule } from 'ng-zorro-antd/input';
import { ItemVerdict } from '../api/models';
import { Decidable, Draft, lacks } from './decisions';
import { MoneyInput } from './money-input';

const VERDICTS: ItemVerdict[] = ['AGREE', 'REDUCE', 'DEFER', 'DELETE'];

/** The verdict of an organ on one line: what, how much, why. */
@Component({
  selector: 'bz-line-decide',
  imports: [FormsModule, MoneyInput, NzInputModule, TranslocoPipe],
  template: `
    <select
      class="ant-input"
      [attr.aria-label]="('decide.verdict' | transloco) + ' ' + name()"
      [ngModel]="draft().verdict"
      (ngModelChange)="change({ verdict: $event })"
    >
      <option [ngValue]="null">{{ 'choice.choose' | transloco }}</option>
      @for (verdict of verdicts(); track verdict) {
        <option [ngValue]="verdict">{{ 'verdict.' + verdict | transloco }}</option>
      }
    </select>
    @if (draft().verdict === 'REDUCE') {
      <bz-money-input
        [label]="('decide.reducedTo' | transloco) + ' ' + name()"
        [ngModel]="draft().amount"
        (ngModelChange)="change({ amount: $event })"
      />
    }
    @if (draft().verdict && draft().verdict !== 'AGREE') {
      <input
        nz-input
        maxlength="1000"
        [attr.aria-label]="('decide.reason' | transloco) + ' ' + name()"
        [placeholder]="'decide.reason' | transloco"
        [ngModel]="draft().reason"
        (ngModelChange)="change({ reason: $event })"
      />
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
export class LineDecide {
  readonly line = input.required<Decidable>();
  /** What the line is called, for whoever does not see the table around it. */
  readonly name = input.required<string>();
  /** The verdicts that are known where it is decided. */
  readonly known = input(VERDICTS);
  readonly draft = input.required<Draft>();
  readonly draftChange = output<Draft>();
  /** Insisting is for a line that another organ changed after this one had decided. */
  protected readonly verdicts = computed(() =>
    (this.line().contested ? [...this.known(), 'INSIST' as const] : this.known()).filter((verdict) => verdict !== 'REDUCE' || this.line().amount > 0),
  );
  protected readonly missing = computed(() => lacks(this.draft(), this.line()));

  protected change(change: Partial<Draft>): void {
    this.draftChange.emit({ ...this.draft(), ...change });
  }
}
