import { OwnBallot, ReviewSessionView, SessionItem, Vote } from '../api/models';

/** A member's own vote on one item before it is sent. */
export interface OwnVote {
  vote: Vote | null;
  score: number | null;
  opinion: string;
}

export type OwnVotes = Record<string, OwnVote>;

/** What the member voted before, or nothing yet. */
export function votedOn(item: SessionItem, seat: string): OwnVote {
  const ballot = item.votes.find((one) => one.memberId === seat);
  return { vote: ballot?.vote ?? null, score: ballot?.score ?? null, opinion: ballot?.opinion ?? '' };
}

/** Items still open on which the member may vote. */
export function votable(session: ReviewSessionView, seat: string): SessionItem[] {
  return session.items.filter((item) => item.state === 'ON_AGENDA' && item.panel.entitled.includes(seat));
}

/** What there is to send: votes that were given, and differ from those on file or were not cast by the member themselves. */
export function toCast(session: ReviewSessionView, seat: string, votes: OwnVotes): OwnBallot[] {
  return votable(session, seat).flatMap((item) => {
    const given = votes[item.id];
    const before = item.votes.find((one) => one.memberId === seat);
    const opinion = given?.opinion.trim() || null;
    const same = before?.inPerson && before.vote === given?.vote && before.score === given.score && before.opinion === opinion;
    return given?.vote && !same ? [{ itemId: item.id, vote: given.vote, score: given.score, opinion }] : [];
  });
}
