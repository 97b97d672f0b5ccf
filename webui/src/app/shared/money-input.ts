import { Component, forwardRef, input, signal } from '@angular/core';
import { ControlValueAccessor, NG_VALIDATORS, NG_VALUE_ACCESSOR, ValidationErrors, Validator } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzInputModule } from 'ng-zorro-antd/input';
import { parseWan, wanInputText } from './format';

/** An amount typed in 万元 and kept in yuan. Text that is no amount stays visible and makes the control invalid. */
@Component({
  selector: 'bz-money-input',
  imports: [NzInputModule, TranslocoPipe],
  template: `
    <span class="box">
      <input
        nz-input
        inputmode="decimal"
        autocomplete="off"
        [id]="inputId()"
        [attr.aria-label]="label() || null"
        [attr.aria-invalid]="wrong()"
        [value]="text()"
        [disabled]="disabled()"
        (input)="typed($event)"
        (blur)="touched()"
      />
      <span class="unit" aria-hidden="true">{{ 'units.wan' | transloco }}</span>
    </span>
    @if (wrong()) {
      <p class="wrong" role="alert">{{ 'units.notAnAmount' | transloco }}</p>
    }
  `,
  styles: `
    .box {
      position: relative;
      display: block;
    }
    input {
      padding-right: 58px;
      text-align: right;
      font-variant-numeric: tabular-nums;
    }
    .unit {
      position: absolute;
      right: 10px;
      top: 50%;
      transform: translateY(-50%);
      font-size: 12px;
      color: var(--ink-soft);
      pointer-events: none;
    }
    .wrong {
      color: var(--red);
      font-size: 12px;
    }
  `,
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => MoneyInput), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => MoneyInput), multi: true },
  ],
})
export class MoneyInput implements ControlValueAccessor, Validator {
  readonly inputId = input('');
  readonly label = input('');
  protected readonly text = signal('');
  protected readonly disabled = signal(false);
  protected readonly wrong = signal(false);
  private changed: (value: number | null) => void = () => undefined;
  protected touched: () => void = () => undefined;

  protected typed(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    const amount = parseWan(text);
    this.text.set(text);
    this.wrong.set(amount === undefined);
    this.changed(amount ?? null);
  }

  writeValue(value: number | null): void {
    if (parseWan(this.text()) !== value) {
      this.text.set(value === null ? '' : wanInputText(value));
      this.wrong.set(false);
    }
  }

  validate(): ValidationErrors | null {
    return this.wrong() ? { amount: true } : null;
  }

  registerOnChange(fn: (value: number | null) => void): void {
    this.changed = fn;
  }

  registerOnTouched(fn: () => void): void {
    this.touched = fn;
  }

  setDisabledState(disabled: boolean): void {
    this.disabled.set(disabled);
  }
}
