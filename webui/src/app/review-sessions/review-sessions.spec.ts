import { SessionItem } from '../api/models';
import { itemForTests, memberForTests, sessionForTests } from '../testing/sessions';
import { NO_CONCLUSION, absentees, conclusionOf, lacksOf, onlyEntitled, votesForAll } from './review-sessions';

const item = { id: 'i1', version: 3, amount: 500, needsDecision: false } as SessionItem;

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
  });

  it('sends an amount only where it is reduced', () => {
    expect(conclusionOf({ ...NO_CONCLUSION, verdict: 'AGREE', amount: 7 }, item)).toMatchObject({ amount: null, version: 3 });
  });
});

describe('the secretary', () => {
  const cast = { memberId: 'm1', vote: 'AGAINST' as const, opinion: null, inPerson: true, enteredBy: '宋文', enteredAt: '' };

  it('records everybody as for, except who voted otherwise by themselves', () => {
    expect(votesForAll(itemForTests('i1', { votes: [cast] }))).toEqual({ m1: 'AGAINST', m2: 'FOR' });
    expect(votesForAll(itemForTests('i1', { votes: [{ ...cast, inPerson: false }] }))).toEqual({ m1: 'FOR', m2: 'FOR' });
  });

  it('does not send the vote of somebody recused meanwhile', () => {
    const panel = { ...itemForTests('i1').panel, entitled: ['m2'] };
    expect(onlyEntitled(itemForTests('i1', { panel }), { m1: 'FOR', m2: 'FOR' })).toEqual({ m2: 'FOR' });
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
