import { conditionForTests } from '../testing/consultations';
import { conditionColour, isLate, setBy } from './conditions';

const TODAY = '2026-11-28';

describe('conditions', () => {
  it('are those of one procedure where its steps are given', () => {
    const all = [conditionForTests({ id: 'a', stepId: 's1' }), conditionForTests({ id: 'b', stepId: 's2' })];
    expect(setBy(all, ['s2']).map((one) => one.id)).toEqual(['b']);
    expect(setBy(all, undefined)).toHaveLength(2);
  });

  it('are late only while the owner has to meet them', () => {
    const passed = { due: '2026-11-27' };
    expect(isLate(conditionForTests(passed), TODAY)).toBe(true);
    expect(isLate(conditionForTests({ due: TODAY }), TODAY)).toBe(false);
    expect(isLate(conditionForTests({ ...passed, state: 'REPORTED' }), TODAY)).toBe(false);
    expect(conditionColour(conditionForTests(passed), TODAY)).toBe('red');
    expect(conditionColour(conditionForTests({ ...passed, state: 'MET' }), TODAY)).toBe('green');
  });
});
