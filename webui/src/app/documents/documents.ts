import { HttpClient, HttpEventType } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, filter, map } from 'rxjs';
import { AnnouncedFile, DocumentType, DocumentView } from '../api/models';
import { Commands } from '../shared/commands';

/** How far an upload is: the share that was sent, then the document it made. */
export type Upload = { sent: number } | { document: DocumentView };

/** What the portal says about documents, and the two steps of an upload. */
@Injectable({ providedIn: 'root' })
export class Documents {
  private readonly http = inject(HttpClient);
  private readonly commands = inject(Commands);

  add(project: string, type: DocumentType, title: string, file: File): Promise<DocumentView> {
    return this.commands.send('POST', `/api/v1/projects/${project}/documents`, { type, title, file: announced(file) });
  }

  addVersion(document: DocumentView, file: File): Promise<DocumentView> {
    return this.commands.send('POST', `/api/v1/documents/${document.id}/versions`, announced(file), document.version);
  }

  /** Sends the content; whoever unsubscribes breaks it off. */
  fill(version: string, file: File): Observable<Upload> {
    return this.http
      .put<DocumentView>(`/api/v1/document-versions/${version}/content`, file, {
        headers: { 'Content-Type': 'application/octet-stream' },
        reportProgress: true,
        observe: 'events',
      })
      .pipe(
        map((event): Upload | null => {
          if (event.type === HttpEventType.UploadProgress) {
            return { sent: event.loaded / (event.total ?? file.size) };
          }
          return event.type === HttpEventType.Response && event.body ? { document: event.body } : null;
        }),
        filter((upload) => upload !== null),
      );
  }
}

function announced(file: File): AnnouncedFile {
  return { fileName: file.name, size: file.size };
}
