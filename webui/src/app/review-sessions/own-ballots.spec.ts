import { Ballot } from '../api/models';
import { itemForTests, sessionForTests } from '../testing/sessions';
import { toCast, votable, votedOn } from './own-ballots';

const ballot = (given: Partial<Ballot>): Ballot => ({
  memberId: 'm1',
  vote: 'FOR',
  score: null,
  opinion: null,
  inPerson: true,
  enteredBy: '宋文',
  enteredAt: '2026-11-20T02:00:00Z',
  ...given,
});
const open = itemForTests('i1');
const recused = itemForTests('i2', { panel: { ...open.panel, entitled: ['m2'] } });
const concluded = itemForTests('i3', { state: 'CONCLUDED' });

describe('one’s own votes', () => {
  it('are asked for on items that are open and on which one is not recused', () => {
    expect(votable(sessionForTests({ items: [open, recused, concluded] }), 'm1').map((item) => item.id)).toEqual(['i1']);
  });

  it('start from what was cast before', () => {
    expect(votedOn(itemForTests('i1', { votes: [ballot({ vote: 'AGAINST', opinion: '重复' })] }), 'm1')).toEqual({
      vote: 'AGAINST',
      score: null,
      opinion: '重复',
    });
    expect(votedOn(open, 'm1').vote).toBeNull();
  });

  it('are sent where they were given, with the opinion', () => {
    const session = sessionForTests({ items: [open, itemForTests('i4')] });
    expect(toCast(session, 'm1', {
        i1: { vote: 'AGAINST', score: 55, opinion: ' 投资偏高 ' },
        i4: { vote: null, score: null, opinion: '想一想' },
      })).toEqual([
      { itemId: 'i1', vote: 'AGAINST', score: 55, opinion: '投资偏高' },
    ]);
  });

  it('are not sent twice, unless it was the secretary who entered them', () => {
    const cast = (given: Partial<Ballot>) =>
      toCast(sessionForTests({ items: [itemForTests('i1', { votes: [ballot(given)] })] }), 'm1', {
        i1: { vote: 'FOR', score: null, opinion: '' },
      });
    expect(cast({})).toEqual([]);
    expect(cast({ inPerson: false })).toHaveLength(1);
    expect(cast({ vote: 'ABSTAIN' })).toHaveLength(1);
    expect(cast({ score: 80 })).toHaveLength(1);
  });
});
