import { allowed, itemForTests, refused } from '../testing/sessions';
import { isReporter, outcomeOf, rechecksOf } from './revisions';

const item = itemForTests('i1', {
  state: 'UNDER_REVISION',
  actions: [
    refused('report-revision', '由项目建设单位报送'),
    allowed('recheck-agree'),
    refused('recheck-defer', '修改期限未到'),
    allowed('recheck-carry-over'),
  ],
});

describe('what comes after an item was agreed to subject to revision', () => {
  it('can come to three outcomes, those not possible yet among them', () => {
    expect(rechecksOf(item).map(outcomeOf)).toEqual(['AGREE', 'DEFER', 'CARRY_OVER']);
    expect(rechecksOf(undefined)).toEqual([]);
  });

  it('is reported by the owner of the project and nobody else', () => {
    expect(isReporter(item, '511900-WJW')).toBe(true);
    expect(isReporter(item, '511900-DSJ')).toBe(false);
  });

  it('is reported by a department that took the owner’s place', () => {
    expect(isReporter(itemForTests('i1', { actions: [allowed('report-revision')] }), '511900-NEW')).toBe(true);
  });
});
