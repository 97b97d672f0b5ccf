import { PaperView } from '../api/models';

/** Under which text it is said how a paper stands. */
export function stateOf(paper: Pick<PaperView, 'state' | 'revokedAt'>): string {
  if (paper.state === 'SIGNING' || paper.state === 'RETURNED') {
    return paper.state === 'SIGNING' ? 'papers.signing' : 'papers.returned';
  }
  if (paper.state !== 'ISSUED') {
    return 'papers.awaited';
  }
  return paper.revokedAt ? 'papers.revoked' : 'papers.standing';
}
