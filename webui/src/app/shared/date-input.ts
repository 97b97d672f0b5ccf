import { Component, forwardRef, input, signal } from '@angular/core';
import { ControlValueAccessor, FormsModule, NG_VALUE_ACCESSOR } from '@angular/forms';
import { NzDatePickerModule } from 'ng-zorro-antd/date-picker';

/** A calendar date kept as ISO text, without a time of day or a zone to go wrong. */
@Component({
  selector: 'bz-date-input',
  imports: [FormsModule, NzDatePickerModule],
  template: `
    <nz-date-picker
      nzFormat="yyyy-MM-dd"
      [nzId]="inputId()"
      [nzDisabled]="disabled()"
      [ngModel]="date()"
      [ngModelOptions]="{ standalone: true }"
      (ngModelChange)="picked($event)"
      (nzOnOpenChange)="touched()"
    />
  `,
  styles: `
    nz-date-picker {
      width: 100%;
    }
  `,
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => DateInput), multi: true }],
})
export class DateInput implements ControlValueAccessor {
  readonly inputId = input('');
  protected readonly date = signal<Date | null>(null);
  protected readonly disabled = signal(false);
  private changed: (value: string | null) => void = () => undefined;
  protected touched: () => void = () => undefined;

  protected picked(date: Date | null): void {
    this.date.set(date);
    this.changed(date ? isoDate(date) : null);
  }

  writeValue(value: string | null): void {
    this.date.set(value ? new Date(`${value}T00:00:00`) : null);
  }

  registerOnChange(fn: (value: string | null) => void): void {
    this.changed = fn;
  }

  registerOnTouched(fn: () => void): void {
    this.touched = fn;
  }

  setDisabledState(disabled: boolean): void {
    this.disabled.set(disabled);
  }
}

function isoDate(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
