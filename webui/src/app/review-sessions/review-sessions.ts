import { Injectable, inject } from '@angular/core';
import { Action, ItemVerdict, ReviewSessionView, SessionItem } from '../api/models';
import { Commands } from '../shared/commands';

/** How the members voted on one item, by seat. */
export type Votes = Record<string, string>;

/** A conclusion on one item, before it is sent. */
export interface ConclusionDraft {
  verdict: string | null;
  amount: number | null;
  reason: string;
  revisionPoints: string;
  reviseBy: string;
}

export const NO_CONCLUSION: ConclusionDraft = { verdict: null, amount: null, reason: '', revisionPoints: '', reviseBy: '' };

/** Sessions of the review committee (A5). */
@Injectable({ providedIn: 'root' })
export class ReviewSessions {
  private readonly commands = inject(Commands);

  send(action: Action, session: ReviewSessionView, body: unknown): Promise<ReviewSessionView> {
    return this.commands.send(action.method, action.href, body, session.version);
  }
}

/** Why a conclusion cannot be sent yet, as a text key; `null` when it can. */
export function lacksOf(draft: ConclusionDraft, item: SessionItem): string | null {
  if (draft.verdict === null) {
    return 'decide.lacks.verdict';
  }
  if (draft.verdict === 'REDUCE' && (draft.amount === null || draft.amount <= 0 || draft.amount >= item.amount)) {
    return 'decide.lacks.amount';
  }
  if (draft.verdict === 'AGREE_AFTER_REVISION') {
    return draft.revisionPoints.trim() && draft.reviseBy ? null : 'reviewSessions.lacksRevision';
  }
  const silent = draft.verdict === ('AGREE' satisfies ItemVerdict) && !item.needsDecision;
  return !silent && draft.reason.trim() === '' ? 'decide.lacks.reason' : null;
}

export function conclusionOf(draft: ConclusionDraft, item: SessionItem): Record<string, unknown> {
  const revision = draft.verdict === 'AGREE_AFTER_REVISION';
  return {
    itemId: item.id,
    version: item.version,
    verdict: draft.verdict,
    amount: draft.verdict === 'REDUCE' ? draft.amount : null,
    reason: draft.reason.trim() || null,
    revisionPoints: revision ? draft.revisionPoints.trim() : null,
    reviseBy: revision ? draft.reviseBy : null,
  };
}
