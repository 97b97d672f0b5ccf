import { WaitingItem } from '../api/models';
import { itemForTests, sessionForTests } from '../testing/sessions';
import { authoritiesOf, linesOf, moved } from './agenda-lines';

const waiting = (id: string): WaitingItem => ({
  id,
  projectId: `p-${id}`,
  projectCode: id,
  projectName: `项目${id}`,
  ownerDepartment: { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' },
  industryAuthority: null,
  amount: 1,
  needsDecision: false,
  arrivedOn: null,
});

describe('the lines of an agenda', () => {
  it('are those on it, by the line and not the item, and then those that wait, none twice', () => {
    const lines = linesOf(sessionForTests({ items: [itemForTests('i1')] }), [waiting('l-i1'), waiting('w1')]);
    expect(lines.map((line) => line.id)).toEqual(['l-i1', 'w1']);
  });

  it('bring the industry authorities of what is on the agenda to the committee, each once', () => {
    const authority = { code: '511900-JTJ', name: '市交通运输局', nameEn: 'Transport' };
    const lines = [
      { ...waiting('w1'), industryAuthority: authority },
      { ...waiting('w2'), industryAuthority: authority },
      waiting('w3'),
    ];
    expect(authoritiesOf(lines, ['w1', 'w2', 'w3'])).toEqual([authority]);
    expect(authoritiesOf(lines, ['w3'])).toEqual([]);
  });

  it('move one place at a time and stop at either end', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a'], 'x', 1)).toEqual(['a']);
  });
});
