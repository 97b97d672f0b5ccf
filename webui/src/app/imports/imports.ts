import { HttpClient, HttpEventType } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, filter, firstValueFrom, map } from 'rxjs';
import { ImportKind, ImportView } from '../api/models';
import { Commands } from '../shared/commands';

/** How far a workbook is: the share that was sent, then what the dry run came to. */
export type Sending = { sent: number } | { checked: ImportView };

/** Imports and their steps. */
@Injectable({ providedIn: 'root' })
export class Imports {
  readonly home = '/api/v1/imports';
  private readonly http = inject(HttpClient);
  private readonly commands = inject(Commands);

  get(id: string): Promise<ImportView> {
    return firstValueFrom(this.http.get<ImportView>(`${this.home}/${id}`));
  }

  start(kind: ImportKind, file: File): Promise<ImportView> {
    return this.commands.send('POST', this.home, { kind, fileName: file.name.slice(-200) });
  }

  /** Sends the workbook; whoever unsubscribes breaks it off. */
  fill(id: string, file: File): Observable<Sending> {
    return this.http
      .put<ImportView>(`${this.home}/${id}/content`, file, {
        headers: { 'Content-Type': 'application/octet-stream' },
        reportProgress: true,
        observe: 'events',
      })
      .pipe(
        map((event): Sending | null => {
          if (event.type === HttpEventType.UploadProgress) {
            return { sent: event.loaded / (event.total ?? file.size) };
          }
          return event.type === HttpEventType.Response && event.body ? { checked: event.body } : null;
        }),
        filter((step) => step !== null),
      );
  }

  commit(run: ImportView): Promise<ImportView> {
    return this.commands.send('POST', `${this.home}/${run.id}/commit`, {}, run.version);
  }
}
