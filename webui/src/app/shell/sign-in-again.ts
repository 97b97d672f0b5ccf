import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Session } from './session';

/** Shown over a page whose session has ended. The page behind it keeps its input; sign-in comes back to it. */
@Component({
  selector: 'bz-sign-in-again',
  imports: [NzButtonModule, TranslocoPipe],
  template: `
    <div class="bar" role="alert">
      <div>
        <strong>{{ 'session.ended' | transloco }}</strong>
        <span>{{ 'session.kept' | transloco }}</span>
      </div>
      <button nz-button nzType="primary" type="button" (click)="session.signIn()">
        {{ 'session.signInAgain' | transloco }}
      </button>
    </div>
  `,
  styles: `
    .bar {
      position: sticky;
      top: var(--header);
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: center;
      gap: var(--s3) var(--s5);
      padding: var(--s3) var(--s4);
      background: var(--amber-tint);
      border-bottom: 1px solid #e3c27c;
    }
    :host {
      position: sticky;
      top: var(--header);
      z-index: 22;
      display: block;
    }
    strong {
      margin-right: var(--s2);
    }
  `,
})
export class SignInAgain {
  protected readonly session = inject(Session);
}
