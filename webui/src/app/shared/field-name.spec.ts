import { textsIn } from '../texts';
import { fieldName } from './field-name';

const texts = textsIn('zh-CN');
const text = (key: string) => key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], texts) as string;
const name = (path: string) => fieldName(path, { negativeList: [{ item: 3, applies: true }] }, text);

describe('the name of a field by its path', () => {
  it('is the label under which it is filled in', () => {
    expect(name('performanceGoals')).toBe('绩效目标');
    expect(name('planningBasis.reference')).toBe('规划或文件名称、文号');
    expect(name('fundingLines')).toBe('资金安排');
  });

  it('counts rows as people do, and declarations by their item', () => {
    expect(name('fundingLines[1].amount')).toBe('资金安排 2 · 金额');
    expect(name('negativeList[0].applies')).toBe('负面清单申明 3 · 是否属于');
    expect(name('negativeList[4]')).toBe('负面清单申明 5');
  });

  it('is the path itself where there is no such field', () => {
    expect(name('a b')).toBe('a b');
  });
});
