import { Component, Injectable, inject, signal } from '@angular/core';

const SHOWN_FOR_MS = 4000;

/** Short words of success. Refusals are never told this way: they stay on the page until they are dealt with. */
@Injectable({ providedIn: 'root' })
export class Toasts {
  private readonly shown = signal<string | null>(null);
  private timer?: ReturnType<typeof setTimeout>;
  readonly text = this.shown.asReadonly();

  say(text: string): void {
    clearTimeout(this.timer);
    this.shown.set(text);
    this.timer = setTimeout(() => {
      this.shown.set(null);
    }, SHOWN_FOR_MS);
  }
}

@Component({
  selector: 'bz-toast',
  template: `<div role="status" [class.on]="toasts.text()">{{ toasts.text() }}</div>`,
  styles: `
    div {
      position: fixed;
      left: 50%;
      bottom: 32px;
      z-index: 60;
      transform: translateX(-50%);
      border-radius: 6px;
      color: #fff;
      background: #17324f;
      box-shadow: 0 6px 24px rgb(16 26 43 / 25%);
    }
    .on {
      padding: 10px 18px;
    }
  `,
})
export class Toast {
  protected readonly toasts = inject(Toasts);
}
