import { Component, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** Why something is due on its day, for whoever asks. */
@Component({
  selector: 'bz-why-due',
  imports: [TranslocoPipe],
  template: `
    @if (text(); as why) {
      <button
        type="button"
        [attr.aria-expanded]="open()"
        [attr.aria-label]="'workbench.why' | transloco"
        [title]="'workbench.why' | transloco"
        (click)="open.set(!open())"
      >
        ?
      </button>
      @if (open()) {
        <span class="small soft why">{{ why }}</span>
      }
    }
  `,
  styles: `
    :host {
      display: inline-block;
      vertical-align: top;
    }
    button {
      width: 18px;
      height: 18px;
      padding: 0;
      border: 1px solid var(--line-strong);
      border-radius: 50%;
      background: none;
      color: var(--ink-soft);
      font-size: 11px;
      line-height: 1;
      cursor: pointer;
    }
    .why {
      display: block;
      max-width: 260px;
      white-space: normal;
      text-align: left;
    }
  `,
})
export class WhyDue {
  readonly text = input<string | null>();
  protected readonly open = signal(false);
}
