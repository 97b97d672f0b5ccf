import { DOCUMENT } from '@angular/common';
import { Injectable, inject, signal } from '@angular/core';

const PLACE = 'acting-for';

/** Under which delegation the reader acts in this tab, and for whom. */
export interface ActingUnder {
  delegation: string;
  name: string;
}

/** Acting for a colleague who is away. The portal is opened anew: everything on it is another person's to see and do. */
@Injectable({ providedIn: 'root' })
export class Acting {
  private readonly document = inject(DOCUMENT);
  private readonly under = signal(kept());
  readonly current = this.under.asReadonly();

  begin(delegation: string, name: string): void {
    sessionStorage.setItem(PLACE, JSON.stringify({ delegation, name }));
    this.document.location.assign('/workbench');
  }

  end(): void {
    sessionStorage.removeItem(PLACE);
    this.document.location.assign('/workbench');
  }
}

function kept(): ActingUnder | null {
  const text = sessionStorage.getItem(PLACE);
  return text ? (JSON.parse(text) as ActingUnder) : null;
}
