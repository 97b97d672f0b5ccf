import { DOCUMENT, Injectable, inject, signal } from '@angular/core';

/** What is folded up is printed, too, and the paper says when it was printed. */
@Injectable({ providedIn: 'root' })
export class Printing {
  private readonly document = inject(DOCUMENT);
  private unfolded: HTMLDetailsElement[] = [];
  readonly at = signal(new Date().toISOString());

  listen(): void {
    const window = this.document.defaultView;
    window?.addEventListener('beforeprint', () => {
      this.prepare();
    });
    window?.addEventListener('afterprint', () => {
      this.foldAgain();
    });
  }

  print(): void {
    this.document.defaultView?.print();
  }

  private prepare(): void {
    this.at.set(new Date().toISOString());
    this.unfolded = [...this.document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    this.unfolded.forEach((one) => (one.open = true));
  }

  private foldAgain(): void {
    this.unfolded.forEach((one) => (one.open = false));
    this.unfolded = [];
  }
}
