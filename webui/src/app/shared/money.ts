import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { wanText, yuanText } from './format';

/** An amount in 万元; the exact yuan are in its title. */
@Component({
  selector: 'bz-money',
  imports: [TranslocoPipe],
  template: `
    @if (value() === null || value() === undefined) {
      <span class="soft">—</span>
    } @else {
      <span class="num" [title]="exact()"
        >{{ shown() }}@if (unit()) {<span class="unit">{{ 'units.wan' | transloco }}</span>}</span
      >
    }
  `,
  styles: `
    .unit {
      margin-left: 4px;
      font-size: 12px;
      color: var(--ink-soft);
      font-weight: 400;
    }
  `,
})
export class Money {
  /** Amount in yuan. */
  readonly value = input<number | null | undefined>();
  /** Whether the unit follows; columns name it in their header instead. */
  readonly unit = input(true);
  protected readonly shown = computed(() => wanText(this.value() ?? 0));
  protected readonly exact = computed(() => `¥ ${yuanText(this.value() ?? 0)}`);
}
