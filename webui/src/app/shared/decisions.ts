import { ItemDecision, ItemVerdict } from '../api/models';

/** What an organ is about to decide on one line, before it is sent. */
export interface Draft {
  verdict: ItemVerdict | null;
  amount: number | null;
  reason: string;
}

/** What of a line a decision needs. */
export interface Decidable {
  id: string;
  version: number;
  amount: number;
  /** Changed by another organ after this one had decided. */
  contested?: boolean;
}

export const NO_DRAFT: Draft = { verdict: null, amount: null, reason: '' };

/** Why a draft cannot be sent yet, as a text key; `null` when it can. */
export function lacks(draft: Draft, line: Decidable): string | null {
  if (draft.verdict === null) {
    return 'decide.lacks.verdict';
  }
  if (draft.verdict === 'REDUCE' && (draft.amount === null || draft.amount <= 0 || draft.amount >= line.amount)) {
    return 'decide.lacks.amount';
  }
  return draft.verdict !== 'AGREE' && draft.reason.trim() === '' ? 'decide.lacks.reason' : null;
}

export function decisionOf(draft: Draft, line: Decidable): ItemDecision {
  return {
    item: line.id,
    version: line.version,
    verdict: draft.verdict ?? 'AGREE',
    amount: draft.verdict === 'REDUCE' ? draft.amount : null,
    reason: draft.reason.trim() || null,
  };
}

/** Amount of the line if the draft is carried out. */
export function amountAfter(draft: Draft, line: Decidable): number {
  switch (draft.verdict) {
    case 'REDUCE':
      return draft.amount ?? line.amount;
    case 'DEFER':
    case 'DELETE':
      return 0;
    default:
      return line.amount;
  }
}
