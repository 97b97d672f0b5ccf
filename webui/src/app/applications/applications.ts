import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, firstValueFrom } from 'rxjs';
import { ApplicationView, Confirmation, FindingView, Page, ProcedureView, ProjectProfile, SubmissionView } from '../api/models';
import { readAt } from '../shared/read-at';
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

  /** The screening so far; not before the application was submitted. In an injection context. */
  procedure(of: () => ApplicationView | undefined): HttpResourceRef<ProcedureView | undefined> {
    return readAt<ProcedureView>(() => {
      const application = of();
      return application?.submittedAt ? `${HOME}/${application.id}/procedure` : undefined;
    });
  }

  /** What was handed in, each time. In an injection context. */
  submissions(of: () => ApplicationView): HttpResourceRef<Page<SubmissionView> | undefined> {
    return readAt<Page<SubmissionView>>(() => (of().rounds > 1 ? `${HOME}/${of().id}/submissions` : undefined));
  }

  now(id: string): Promise<ApplicationView> {
    return firstValueFrom(this.http.get<ApplicationView>(`${HOME}/${id}`));
  }

  /** What the rules would find; nothing is stored. */
  screen(listId: string, profile: ProjectProfile): Observable<{ findings: FindingView[] }> {
    return this.http.post<{ findings: FindingView[] }>(`${HOME}/screenings`, { listId, profile });
  }

  /** @param projectId a project that was not listed, to apply for it again; none for a new one */
  start(listId: string, projectId: string | null, key: string): Promise<ApplicationView> {
    return this.commands.send('POST', HOME, { listId, classified: false, projectId }, undefined, key);
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
