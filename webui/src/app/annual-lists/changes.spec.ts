import { StandingLine } from '../api/models';
import { NO_CHANGE, amountsOf, changeOf, changeable } from './changes';

const line = (id: string, adjustment: number, life: StandingLine['life']): StandingLine => ({
  lineId: id,
  adjustment,
  projectId: `p-${id}`,
  projectCode: `BZ-2027-${id}`,
  projectName: `项目${id}`,
  ownerDepartment: { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' },
  category: 'APPLICATION_SYSTEM',
  totalInvestment: 5,
  kind: 'ADD',
  life,
  amount: 5,
  funds: [{ source: 'SELF_RAISED', amount: 5 }],
});

describe('a change of what stands', () => {
  it('is sent only once nothing is missing', () => {
    const draft = { ...NO_CHANGE, kind: 'AMEND' as const, lineId: '1', ground: '省级资金下达' };
    expect(changeOf(draft)).toBeNull();
    expect(changeOf({ ...draft, amounts: { SPECIAL_FUNDS: 0, SELF_RAISED: 8 } })?.funds).toEqual([{ source: 'SELF_RAISED', amount: 8 }]);
    expect(changeOf({ ...draft, amounts: { SELF_RAISED: 8 }, ground: ' ' })).toBeNull();
  });

  it('carries no amounts where the project is taken off, and no reason where it is carried over', () => {
    const lapse = { ...NO_CHANGE, kind: 'LAPSE' as const, lineId: '1', ground: '无法开工', amounts: { SELF_RAISED: 8 } };
    expect(changeOf(lapse)).toEqual({ kind: 'LAPSE', lineId: '1', funds: [], ground: '无法开工' });
    const carried = { ...NO_CHANGE, kind: 'CARRY_OVER' as const, lineId: '1', amounts: { SELF_RAISED: 8 } };
    expect(changeOf(carried)?.ground).toBeNull();
  });

  it('is offered for what stood before the issue and still stands', () => {
    const lines = [line('1', 0, 'NEW'), line('2', 1, 'NEW'), line('3', 0, 'LAPSED'), line('4', 0, 'STARTED')];
    expect(changeable(lines, 1).map((one) => one.lineId)).toEqual(['1', '4']);
    expect(amountsOf(lines[0])).toEqual({ SELF_RAISED: 5 });
  });
});
