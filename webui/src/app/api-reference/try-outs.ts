import { HttpClient, HttpErrorResponse, HttpHeaders, HttpResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { isReadable, shown } from './attempt';

const TOLD = [
  'Content-Type',
  'ETag',
  'Location',
  'Content-Disposition',
  'Last-Modified',
  'Retry-After',
  'RateLimit-Policy',
  'RateLimit',
];

export interface Attempt {
  method: string;
  address: string;
  headers: Record<string, string>;
  body: string | File | null;
}

export interface Outcome {
  /** 0 when the call did not arrive. */
  status: number;
  millis: number;
  headers: { name: string; value: string }[];
  body: { text: string; cut: boolean } | null;
  /** What is no text, to be kept. */
  file: HttpResponse<Blob> | null;
}

/** Calls under the session of whoever reads the page, as the portal's own pages make them. */
@Injectable({ providedIn: 'root' })
export class TryOuts {
  private readonly http = inject(HttpClient);

  async send({ method, address, headers, body }: Attempt): Promise<Outcome> {
    const begun = performance.now();
    const answer = await firstValueFrom(
      this.http.request(method, address, { headers, body, observe: 'response', responseType: 'blob' }),
    ).catch((error: unknown) => refusal(error));
    return outcome(answer, Math.round(performance.now() - begun));
  }
}

/** A refusal is an answer like any other. */
function refusal(error: unknown): { status: number; headers: HttpHeaders; body: Blob | null } {
  if (!(error instanceof HttpErrorResponse)) {
    throw error;
  }
  const body: unknown = error.error;
  return { status: error.status, headers: error.headers, body: body instanceof Blob ? body : null };
}

async function outcome(
  answer: HttpResponse<Blob> | { status: number; headers: HttpHeaders; body: Blob | null },
  millis: number,
): Promise<Outcome> {
  const { status, headers, body } = answer;
  const type = headers.get('Content-Type') ?? '';
  const readable = body && body.size > 0 && isReadable(type) && !headers.has('Content-Disposition');
  return {
    status,
    millis,
    headers: TOLD.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [{ name, value }];
    }),
    body: readable ? shown(await body.text(), type) : null,
    file: !readable && body && body.size > 0 && answer instanceof HttpResponse ? answer : null,
  };
}
