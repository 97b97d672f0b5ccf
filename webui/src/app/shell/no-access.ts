import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Acting } from './acting';
import { Session } from './session';

/** For somebody whose account has no role, or whose department the portal does not know: what is wrong, whom to ask. */
@Component({
  selector: 'bz-no-access',
  imports: [TranslocoPipe, NzButtonModule],
  template: `
    <section class="page">
      <div class="panel card">
        <h1>{{ 'noAccess.title' | transloco }}</h1>
        <p>{{ 'noAccess.' + reason() | transloco: { name: me()?.name, department: me()?.department?.code } }}</p>
        @if (me()?.contact; as contact) {
          <p class="contact">{{ contact }}</p>
        }
        <p class="ask">{{ 'noAccess.ask' | transloco }}</p>
        @if (acting.current(); as under) {
          <button nz-button nzType="primary" type="button" (click)="acting.end()">{{ 'shell.actAsSelf' | transloco: { other: under.name } }}</button>
        }
        <button nz-button type="button" (click)="session.signOut()">{{ 'shell.signOut' | transloco }}</button>
      </div>
    </section>
  `,
  styles: `
    .card {
      max-width: 640px;
      margin: 8vh auto 0;
      padding: var(--s6);
    }
    .card > * + * {
      margin-top: var(--s4);
    }
    .ask {
      color: var(--ink-soft);
    }
    .contact {
      padding: var(--s3) var(--s4);
      background: var(--blue-tint);
      border-radius: 4px;
      font-weight: 500;
    }
  `,
})
export class NoAccess {
  protected readonly session = inject(Session);
  protected readonly me = this.session.me;
  protected readonly acting = inject(Acting);
  protected readonly reason = computed(() => this.me()?.access ?? 'NO_ROLE');
}
