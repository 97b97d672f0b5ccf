import { DOCUMENT } from '@angular/common';
import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Me } from '../api/models';

const OWNER_OF_TAB = 'signed-in-as';

/** Who is signed in, and what happens when the session ends while somebody is working. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);
  private readonly user = signal<Me | undefined>(undefined);
  private readonly gone = signal(false);

  readonly me = this.user.asReadonly();
  /** True once the server no longer knows this session: what is on the screen stays there until sign-in. */
  readonly ended = this.gone.asReadonly();
  readonly department = computed(() => this.user()?.department?.code);

  has(...roles: string[]): boolean {
    return roles.some((role) => this.user()?.roles.includes(role));
  }

  async start(): Promise<void> {
    try {
      this.arrive(await firstValueFrom(this.http.get<Me>('/api/v1/me')));
    } catch (error) {
      if (error instanceof HttpErrorResponse && (error.status === 401 || error.status === 499)) {
        this.signIn();
        await new Promise(() => undefined);
      }
      throw error;
    }
  }

  /** What one person typed into this tab is not shown to the next. */
  private arrive(me: Me): void {
    if (sessionStorage.getItem(OWNER_OF_TAB) !== me.id) {
      sessionStorage.clear();
      sessionStorage.setItem(OWNER_OF_TAB, me.id);
    }
    this.user.set(me);
  }

  /** Told by the interceptor. Before anybody was signed in there is nothing to keep, so {@link start} handles that. */
  end(): void {
    if (this.user()) {
      this.gone.set(true);
    }
  }

  signIn(): void {
    const { pathname, search, hash } = this.document.location;
    const here = pathname + search + hash;
    this.document.location.assign(`/login?returnTo=${encodeURIComponent(here)}`);
  }

  /** A form and not a call: the way out leads over the identity provider. */
  signOut(): void {
    sessionStorage.clear();
    const form = this.document.createElement('form');
    form.method = 'post';
    form.action = '/logout';
    this.document.body.append(form);
    form.submit();
  }
}
