import { PaperView } from '../api/models';

/** Under which text it is said how a paper stands. */
export function stateOf(paper: Pick<PaperView, 'state' | 'revokedAt'>): string {
  if (paper.state !== 'ISSUED') {
    return 'papers.awaited';
  }
  return paper.revokedAt ? 'papers.revoked' : 'papers.standing';
}
