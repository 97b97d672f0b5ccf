import { SessionItem } from '../api/models';
import { itemForTests, memberForTests, sessionForTests } from '../testing/sessions';
import {
  NO_CONCLUSION,
  absentees,
  conclusionOf,
  givesScore,
  isScore,
  lacksOf,
  onlyEntitled,
  preparationOf,
  subjectPage,
  votesForAll,
} from './review-sessions';

const item = { id: 'i1', docket: 'ANNUAL_LIST', version: 3, amount: 500, needsDecision: false } as SessionItem;

describe('a conclusion of the committee', () => {
  it('needs a reason unless the item is simply agreed to', () => {
    expect(lacksOf({ ...NO_CONCLUSION, verdict: 'AGREE' }, item)).toBeNull();
    expect(lacksOf({ ...NO_CONCLUSION, verdict: 'DEFER' }, item)).toBe('decide.lacks.reason');
    expect(lacksOf({ ...NO_CONCLUSION, verdict: 'AGREE' }, { ...item, needsDecision: true })).toBe('decide.lacks.reason');
  });

  it('reduces to less than was applied for', () => {
    expect(lacksOf({ ...NO_CONCLUSION, verdict: 'REDUCE', amount: 500, reason: '核减' }, item)).toBe('decide.lacks.amount');
    expect(lacksOf({ ...NO_CONCLUSION, verdict: 'REDUCE', amount: 400, reason: '核减' }, item)).toBeNull();
  });

  it('says what has to be mended and by when', () => {
    expect(lacksOf({ ...NO_CONCLUSION, verdict: 'AGREE_AFTER_REVISION' }, item)).toBe('reviewSessions.lacksRevision');
  });

  it('ranks only what is agreed to', () => {
    expect(conclusionOf({ ...NO_CONCLUSION, verdict: 'AGREE', rank: 2 }, item)['rank']).toBe(2);
    expect(conclusionOf({ ...NO_CONCLUSION, verdict: 'DEFER', rank: 2 }, item)['rank']).toBeNull();
    expect(conclusionOf({ ...NO_CONCLUSION, verdict: 'AGREE', rank: 2 }, { ...item, docket: 'DOSSIERS' })['rank']).toBeNull();
  });

  it('sends an amount only where it is reduced', () => {
    expect(conclusionOf({ ...NO_CONCLUSION, verdict: 'AGREE', amount: 7 }, item)).toMatchObject({ amount: null, version: 3 });
  });
});

const infavour = { vote: 'FOR' as const, score: null };

describe('the secretary', () => {
  const cast = { memberId: 'm1', vote: 'AGAINST' as const, score: null, opinion: null, inPerson: true, enteredBy: '宋文', enteredAt: '' };

  it('records everybody as for, except who voted otherwise by themselves', () => {
    const against = { vote: 'AGAINST', score: null };
    expect(votesForAll(itemForTests('i1', { votes: [cast] }), {})).toEqual({ m1: against, m2: infavour });
    expect(votesForAll(itemForTests('i1', { votes: [{ ...cast, inPerson: false }] }), {})).toEqual({ m1: infavour, m2: infavour });
  });

  it('keeps the scores when everybody is recorded as for', () => {
    expect(votesForAll(itemForTests('i1'), { m2: { vote: 'ABSTAIN', score: 80 } })).toEqual({ m1: infavour, m2: { vote: 'FOR', score: 80 } });
  });

  it('does not send the vote of somebody recused meanwhile', () => {
    const panel = { ...itemForTests('i1').panel, entitled: ['m2'] };
    expect(onlyEntitled(itemForTests('i1', { panel }), { m1: infavour, m2: infavour })).toEqual({ m2: infavour });
  });

  it('expects everybody but whoever declined and sent nobody', () => {
    const members = [
      memberForTests('m1', { answer: 'DECLINED' }),
      memberForTests('m2', { answer: 'DECLINED', substitute: '朱红' }),
      memberForTests('m3'),
    ];
    expect(absentees(sessionForTests({ state: 'PLANNED', members }))).toEqual(new Set(['m1']));
  });

  it('keeps who was ticked as absent when somebody else answers', () => {
    const session = sessionForTests({ state: 'PLANNED' });
    const after = { ...session, members: [memberForTests('m1'), memberForTests('m2', { answer: 'DECLINED' })] };
    expect(absentees(after, { session, absent: new Set(['m1']) })).toEqual(new Set(['m1', 'm2']));
    expect(absentees({ ...after, state: 'OPEN' }, { session, absent: new Set(['m1']) })).toEqual(new Set(['m2']));
  });
});

describe('a session on dossiers', () => {
  it('has scores of experts and of nobody else, in whole points out of 100', () => {
    expect(givesScore('DOSSIERS', memberForTests('m1', { capacity: 'EXPERT' }))).toBe(true);
    expect(givesScore('DOSSIERS', memberForTests('m1'))).toBe(false);
    expect(givesScore('ANNUAL_LIST', memberForTests('m1', { capacity: 'EXPERT' }))).toBe(false);
    expect([null, 0, 100].every(isScore)).toBe(true);
    expect([-1, 101, 85.5].some(isScore)).toBe(false);
  });

  it('leads to the dossier, and one on a list to the project', () => {
    expect(subjectPage(itemForTests('i1', { docket: 'DOSSIERS', subjectId: 'd1' }))).toEqual(['/dossiers', 'd1']);
    expect(subjectPage(itemForTests('i1'))).toEqual(['/projects', 'p-i1']);
  });

  it('is prepared without a list', () => {
    expect(preparationOf('DOSSIERS', null)).toBe('/api/v1/review-sessions/preparation?docket=DOSSIERS');
    expect(preparationOf('ANNUAL_LIST', 'l1')).toBe('/api/v1/review-sessions/preparation?docket=ANNUAL_LIST&listId=l1');
  });
});
