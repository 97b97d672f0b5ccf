import { HttpClient, HttpResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, firstValueFrom, map } from 'rxjs';

/** Everything that changes something goes through here: tag of what was seen, and a key that makes a repeat harmless. */
@Injectable({ providedIn: 'root' })
export class Commands {
  private readonly http = inject(HttpClient);

  /**
   * @param version version of the resource the deed is done on; none for a creation
   * @param key     key of this deed; the same for every attempt at it
   */
  send<T>(method: string, href: string, body: unknown, version?: number, key: string = crypto.randomUUID()): Promise<T> {
    return firstValueFrom(this.request<T>(method, href, body, version, key).pipe(map((response) => response.body as T)));
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
