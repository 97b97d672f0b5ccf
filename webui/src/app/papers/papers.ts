import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { IssuePaper, PaperDraftView, PaperMatter, PaperVerification, PaperView } from '../api/models';
import { Commands } from '../shared/commands';
import { digestOf } from './digest';

/** Larger files the portal does not take. */
export const LARGEST_COPY = 20 * 1024 * 1024;

/** Where each matter has its page. */
const PAGES: Record<PaperMatter, (id: string) => string[]> = {
  DOSSIER: (id) => ['/dossiers', id],
  REVIEW_SESSION: (id) => ['/review-sessions', id],
  CHANGE_REQUEST: (id) => ['/change-requests', id],
  TERMINATION: (id) => ['/terminations', id],
  INCIDENT: (id) => ['/incidents', id],
  ACCEPTANCE: (id) => ['/projects', id],
  RECTIFICATION: (id) => ['/rectifications', id],
  SANCTION: (id) => ['/oversight/sanctions', id],
  PERFORMANCE_REPORT: (id) => ['/performance', id],
};

/** What the portal says about papers, and how one is issued. */
@Injectable({ providedIn: 'root' })
export class Papers {
  private readonly http = inject(HttpClient);
  private readonly commands = inject(Commands);

  /** With a copy that was edited it takes its number first, then the copy is sent; otherwise it is issued at once. */
  async issue(href: string, paper: Omit<IssuePaper, 'edited'>, copy: File | null): Promise<PaperView> {
    const edited = copy ? { size: copy.size, digest: await digestOf(copy) } : null;
    const numbered = await this.commands.send<PaperView>('POST', href, { ...paper, edited });
    return copy ? this.fill(numbered.id, copy) : numbered;
  }

  private fill(id: string, copy: File): Promise<PaperView> {
    const headers = { 'Content-Type': 'application/octet-stream' };
    return firstValueFrom(this.http.put<PaperView>(`/api/v1/papers/${id}/content`, copy, { headers }));
  }

  verify(number: string, digest: string): Promise<PaperVerification> {
    return firstValueFrom(this.http.get<PaperVerification>('/api/v1/papers/verification', { params: { number, digest } }));
  }
}

export function papersOf(matter: PaperMatter, id: string): string {
  return `/api/v1/matters/${matter}/${id}/papers`;
}

/** @param print number and day to be printed; without, it says that it is a draft */
export function draftHref(
  matter: PaperMatter,
  id: string,
  draft: Pick<PaperDraftView, 'kind' | 'part'>,
  print?: { number: string; issuedOn: string | null },
): string {
  let params = new HttpParams({ fromObject: { kind: draft.kind, part: draft.part } });
  if (print?.number) {
    params = params.set('number', print.number);
  }
  if (print?.issuedOn) {
    params = params.set('issuedOn', print.issuedOn);
  }
  return `${papersOf(matter, id)}/draft?${params.toString()}`;
}

export function contentHref(id: string): string {
  return `/api/v1/papers/${id}/content`;
}

export function pageOf(matter: PaperMatter, id: string): string[] {
  return PAGES[matter](id);
}
