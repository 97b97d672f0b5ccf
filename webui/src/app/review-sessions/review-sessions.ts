import { Injectable, inject } from '@angular/core';
import { Action, AnswerInvitation, Ballot, DocketKind, ItemVerdict, ReviewSessionView, SessionItem, SessionMember, SessionState, Vote } from '../api/models';
import { Commands } from '../shared/commands';

/** How somebody votes, and what score an expert gives a dossier. */
export interface SeatVote {
  vote: Vote;
  score: number | null;
}

/** How the members voted on one item, by seat. */
export type Votes = Record<string, SeatVote>;

/** A conclusion on one item, before it is sent. */
export interface ConclusionDraft {
  verdict: string | null;
  amount: number | null;
  /** Place among the items agreed to. */
  rank: number | null;
  reason: string;
  revisionPoints: string;
  reviseBy: string;
}

/** Verdicts that agree to an item; those on a list get a place that the committee may give. */
export const PASSING = ['AGREE', 'REDUCE', 'AGREE_AFTER_REVISION'];

export const NO_CONCLUSION: ConclusionDraft = { verdict: null, amount: null, rank: null, reason: '', revisionPoints: '', reviseBy: '' };

/** Sessions of the review committee (A5). */
@Injectable({ providedIn: 'root' })
export class ReviewSessions {
  private readonly commands = inject(Commands);

  send(action: Action, session: ReviewSessionView, body: unknown): Promise<ReviewSessionView> {
    return this.commands.send(action.method, action.href, body, session.version);
  }

  answer(action: Action, member: SessionMember, body: AnswerInvitation): Promise<ReviewSessionView> {
    return this.commands.send(action.method, action.href, body, member.version);
  }

  onItem(action: Action, item: SessionItem, body: unknown): Promise<SessionItem> {
    return this.commands.send(action.method, action.href, body, item.version);
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
    rank: isRanked(draft, item) ? draft.rank : null,
    reason: draft.reason.trim() || null,
    revisionPoints: revision ? draft.revisionPoints.trim() : null,
    reviseBy: revision ? draft.reviseBy : null,
  };
}

/** Lists are ranked, dossiers are not. */
export function isRanked(draft: ConclusionDraft, item: SessionItem): boolean {
  return item.docket === 'ANNUAL_LIST' && draft.verdict !== null && PASSING.includes(draft.verdict);
}

/** Experts give dossiers a score; nobody else does, and lines of a list get none. */
export function givesScore(docket: DocketKind, member: SessionMember | undefined): boolean {
  return docket === 'DOSSIERS' && member?.capacity === 'EXPERT';
}

/** Whole points out of 100, or none. */
export function isScore(score: number | null): boolean {
  return score === null || (Number.isInteger(score) && score >= 0 && score <= 100);
}

/** Where what an item is about has a page of its own; a line of a list is shown with its project. */
const PAGES: Partial<Record<DocketKind, string>> = {
  DOSSIERS: '/dossiers',
  CHANGES: '/change-requests',
  TERMINATIONS: '/terminations',
  NON_SHARING: '/requests',
};

/** What an item is about. */
export function subjectPage(item: SessionItem): string[] {
  const page = PAGES[item.docket];
  return page ? [page, item.subjectId] : ['/projects', item.projectId];
}

/** Whether something else than its panel and the votes leaves only to carry the item over. */
export function isBlocked(item: SessionItem): boolean {
  return item.panel.findings.some((finding) => finding.severity === 'BLOCKING');
}

/** Where it is read what a session can be made of. */
export function preparationOf(docket: DocketKind, listId: string | null): string {
  return `/api/v1/review-sessions/preparation?docket=${docket}` + (listId ? `&listId=${listId}` : '');
}

/** What of a vote on file is entered again. */
export function seatVote({ vote, score }: Ballot): SeatVote {
  return { vote, score };
}

/** Votes of those who may vote on the item: whoever was recused meanwhile has none. */
export function onlyEntitled(item: SessionItem, votes: Votes): Votes {
  return Object.fromEntries(Object.entries(votes).filter(([member]) => item.panel.entitled.includes(member)));
}

/** Everybody entitled is for it, except who voted otherwise by themselves; scores stay as they are. */
export function votesForAll(item: SessionItem, before: Votes): Votes {
  const own = new Map(item.votes.filter((ballot) => ballot.inPerson).map((ballot) => [ballot.memberId, seatVote(ballot)]));
  const given = new Map(Object.entries(before));
  return Object.fromEntries(
    item.panel.entitled.map((member) => [member, own.get(member) ?? { vote: 'FOR', score: given.get(member)?.score ?? null }]),
  );
}

/**
 * Who is taken to be absent: at first whoever declined and sent nobody; what was ticked stays ticked until an answer
 * changes.
 */
export function absentees(session: ReviewSessionView, before?: { session: ReviewSessionView; absent: Set<string> }): Set<string> {
  const seen = before?.session.id === session.id && before.session.state === session.state ? before : undefined;
  const isAbsent = (member: SessionMember) => {
    const earlier = seen?.session.members.find((one) => one.id === member.id);
    return earlier && earlier.answer === member.answer && earlier.substitute === member.substitute
      ? !!seen?.absent.has(member.id)
      : !comes(member);
  };
  return new Set(session.members.filter(isAbsent).map((member) => member.id));
}

function comes(member: SessionMember): boolean {
  return member.present ?? (member.answer !== 'DECLINED' || member.substitute !== null);
}

/** The colour of a session's state, always beside its word. */
export function sessionColour(state: SessionState): string {
  return { PLANNED: 'amber', OPEN: 'blue', CLOSED: 'green', CANCELLED: 'red' }[state];
}
