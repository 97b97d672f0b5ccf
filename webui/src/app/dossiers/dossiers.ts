import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, firstValueFrom, map } from 'rxjs';
import { DossierContent, DossierView, FindingView } from '../api/models';
import { Commands } from '../shared/commands';

const HOME = '/api/v1/dossiers';

/** Dossiers on the way to approval (A17–A21). */
@Injectable({ providedIn: 'root' })
export class Dossiers {
  private readonly http = inject(HttpClient);
  private readonly commands = inject(Commands);

  /** In an injection context. */
  byId(id: () => string): HttpResourceRef<DossierView | undefined> {
    return httpResource<DossierView>(() => `${HOME}/${id()}`);
  }

  now(id: string): Promise<DossierView> {
    return firstValueFrom(this.http.get<DossierView>(`${HOME}/${id}`));
  }

  /** What the rules would find; nothing is stored. */
  screen(dossier: DossierView, content: DossierContent): Observable<FindingView[]> {
    return this.http
      .post<{ findings: FindingView[] }>(`${HOME}/${dossier.id}/screenings`, content)
      .pipe(map((answer) => answer.findings));
  }

  save(dossier: DossierView, content: DossierContent): Promise<DossierView> {
    return this.commands.send('PUT', `${HOME}/${dossier.id}/contents`, content, dossier.version);
  }
}
