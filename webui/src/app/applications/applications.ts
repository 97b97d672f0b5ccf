import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, firstValueFrom } from 'rxjs';
import { ApplicationView, Confirmation, FindingView, ProjectProfile } from '../api/models';
import { Commands } from '../shared/commands';

const HOME = '/api/v1/applications';

/** Applications for the annual list (A14). */
@Injectable({ providedIn: 'root' })
export class Applications {
  private readonly http = inject(HttpClient);
  private readonly commands = inject(Commands);
  readonly home = HOME;

  /** In an injection context. */
  byId(id: () => string): HttpResourceRef<ApplicationView | undefined> {
    return httpResource<ApplicationView>(() => `${HOME}/${id()}`);
  }

  now(id: string): Promise<ApplicationView> {
    return firstValueFrom(this.http.get<ApplicationView>(`${HOME}/${id}`));
  }

  /** What the rules would find; nothing is stored. */
  screen(listId: string, profile: ProjectProfile): Observable<{ findings: FindingView[] }> {
    return this.http.post<{ findings: FindingView[] }>(`${HOME}/screenings`, { listId, profile });
  }

  start(listId: string, key: string): Promise<ApplicationView> {
    return this.commands.send('POST', HOME, { listId, classified: false }, undefined, key);
  }

  save(application: ApplicationView, profile: ProjectProfile): Promise<ApplicationView> {
    return this.commands.send('PUT', `${HOME}/${application.id}/profile`, profile, application.version);
  }

  confirm(application: ApplicationView, confirmations: Confirmation[]): Promise<ApplicationView> {
    return this.commands.send(
      'PUT',
      `${HOME}/${application.id}/negative-list-confirmations`,
      { confirmations },
      application.version,
    );
  }
}
