import { HttpClient, HttpErrorResponse, HttpResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
type Params = Record<string, string | number | boolean>;

/** Keeps what the portal makes as a file; what it refuses comes as the problem it is. */
@Injectable({ providedIn: 'root' })
export class Downloads {
  private readonly http = inject(HttpClient);

  async workbook(address: string, params: Params = {}): Promise<void> {
    try {
      const answer = await firstValueFrom(
        this.http.get(address, { params, headers: { Accept: XLSX }, responseType: 'blob', observe: 'response' }),
      );
      this.keep(answer);
    } catch (error) {
      throw await readable(error);
    }
  }

  keep(answer: HttpResponse<Blob>): void {
    if (!answer.body) {
      return;
    }
    const address = URL.createObjectURL(answer.body);
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName(answer.headers.get('Content-Disposition'));
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    });
  }
}

/** The name in the header, as RFC 5987 writes it. */
export function fileName(disposition: string | null): string {
  const name = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return name ? decodeURIComponent(name) : 'export.xlsx';
}

/** A refusal arrives as a file too, when a file was asked for. */
export async function readable(error: unknown): Promise<unknown> {
  if (!(error instanceof HttpErrorResponse) || !(error.error instanceof Blob)) {
    return error;
  }
  const text = await error.error.text();
  const { status, statusText, url } = error;
  try {
    return new HttpErrorResponse({ error: JSON.parse(text), status, statusText, url: url ?? undefined });
  } catch {
    return new HttpErrorResponse({ error: null, status, statusText, url: url ?? undefined });
  }
}
