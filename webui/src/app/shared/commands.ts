import { HttpClient, HttpResponse } from '@angular/common/http';
import { Injectable, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Observable, firstValueFrom, map } from 'rxjs';
import { Toasts } from './toasts';

/** Status of the answer to a deed that was kept as a draft, because others of the department sign it first. */
const KEPT = 202;

/** The deed is not done: it waits to be signed, and nothing that is shown has changed. */
export class KeptForSigning extends Error {}

/** Everything that changes something goes through here: tag of what was seen, and a key that makes a repeat harmless. */
@Injectable({ providedIn: 'root' })
export class Commands {
  private readonly http = inject(HttpClient);
  private readonly texts = inject(TranslocoService, { optional: true });
  private readonly toasts = inject(Toasts);
  private readonly keptDeeds = signal(0);
  /** How many deeds were kept to be signed; what shows drafts reads them again with it. */
  readonly kept = this.keptDeeds.asReadonly();

  /**
   * @param version version of the resource the deed is done on; none for a creation
   * @param key     key of this deed; the same for every attempt at it
   */
  send<T>(method: string, href: string, body: unknown, version?: number, key: string = crypto.randomUUID()): Promise<T> {
    return firstValueFrom(this.request<T>(method, href, body, version, key).pipe(map((response) => this.done(response))));
  }

  private done<T>(response: HttpResponse<T>): T {
    if (response.status === KEPT) {
      this.keptDeeds.update((count) => count + 1);
      this.toasts.say(this.texts?.translate('signing.kept') ?? '');
      throw new KeptForSigning();
    }
    return response.body as T;
  }

  private request<T>(
    method: string,
    href: string,
    body: unknown,
    version: number | undefined,
    key: string,
  ): Observable<HttpResponse<T>> {
    const headers: Record<string, string> = { 'Idempotency-Key': key };
    if (version !== undefined) {
      headers['If-Match'] = `"${version}"`;
    }
    return this.http.request<T>(method, href, { body: body ?? {}, headers, observe: 'response' });
  }
}
