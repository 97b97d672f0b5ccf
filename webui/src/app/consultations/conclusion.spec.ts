import { Session } from '../shell/session';
import { handedInForTests, stepForTests } from '../testing/consultations';
import {
  Conclusion,
  NO_CONCLUSION,
  costsBefore,
  judgedIn,
  decisionOf,
  decidesCosts,
  lacking,
  needsNumber,
  needsReport,
  papersOf,
  sumAfter,
  sumBefore,
} from './conclusion';

const TODAY = '2026-11-28';
const dossier = handedInForTests();
const lines = costsBefore(dossier, 'DESIGN_APPROVAL');
const draft = (given: Partial<Conclusion>): Conclusion => ({ ...NO_CONCLUSION, ...given });
const readerForTests = (department: string, role: string) =>
  ({ department: () => department, has: (...any: string[]) => any.includes(role) }) as unknown as Session;
const judged = judgedIn(dossier, 'DESIGN_APPROVAL');
const missing = (given: Partial<Conclusion>) => lacking(draft(given), judged, TODAY);

describe('a conclusion', () => {
  it('says why unless it agrees', () => {
    expect(missing({})).toBe('course.lacks.outcome');
    expect(missing({ outcome: 'AGREED' })).toBeNull();
    expect(missing({ outcome: 'DISAGREED', opinion: ' ' })).toBe('course.lacks.opinion');
    expect(missing({ outcome: 'DISAGREED', opinion: '不符合规划' })).toBeNull();
  });

  it('agrees with conditions only when it sets one, not due before today', () => {
    const agreed = { outcome: 'AGREED_WITH_CONDITIONS', opinion: '原则同意' } as const;
    expect(missing(agreed)).toBe('course.lacks.conditions');
    expect(missing({ ...agreed, conditions: [{ text: '完成等保备案', due: '' }] })).toBe('course.lacks.conditions');
    expect(missing({ ...agreed, conditions: [{ text: '完成等保备案', due: '2026-11-27' }] })).toBe('course.lacks.due');
    expect(missing({ ...agreed, conditions: [{ text: '完成等保备案', due: TODAY }] })).toBeNull();
  });

  it('comes with the paper of the organ, or with the scan of what the office registers', () => {
    const office = readerForTests('511900-DSJ', 'leading-group-office');
    const finance = readerForTests('511900-CZJ', 'finance');
    expect(papersOf(stepForTests('FINANCE_OPINION'), finance)).toEqual(['OPINION']);
    expect(papersOf(stepForTests('BUDGET_REVIEW'), finance)).toEqual(['APPROVAL']);
    expect(papersOf(stepForTests('GOVERNMENT_REPORT'), finance)).toEqual([]);
    expect(papersOf(stepForTests('FINANCE_OPINION'), office)).toEqual(['DECISION_SCAN']);
  });

  it('gives back with a reason for every section it names', () => {
    const returned = { outcome: 'RETURNED', opinion: '请补充' } as const;
    expect(missing(returned)).toBeNull();
    expect(missing({ ...returned, toMend: [{ field: 'COSTS', reason: '' }] })).toBe('course.lacks.toMend');
  });

  it('assesses every section where it reviews technically, and agrees to nothing that has to be mended', () => {
    const review = judgedIn(handedInForTests({ assessed: ['NEED', 'COSTS'] }), 'TECHNICAL_REVIEW');
    const lacks = (given: Partial<Conclusion>) => lacking(draft({ opinion: '审查意见', ...given }), review, TODAY);
    const sound = { sound: true, finding: '' };
    const wanting = { sound: false, finding: ' 没有工作量依据 ' };
    expect(lacks({ outcome: 'AGREED', assessment: { NEED: sound } })).toBe('course.lacks.assessment');
    expect(lacks({ outcome: 'RETURNED', assessment: { NEED: sound, COSTS: { sound: false, finding: ' ' } } })).toBe('course.lacks.finding');
    expect(lacks({ outcome: 'AGREED', assessment: { NEED: sound, COSTS: wanting } })).toBe('course.lacks.sound');
    expect(lacks({ outcome: 'RETURNED', assessment: { NEED: sound, COSTS: sound } })).toBe('course.lacks.wanting');
    expect(lacks({ outcome: 'AGREED', assessment: { NEED: sound, COSTS: sound } })).toBeNull();
    const returned = draft({ outcome: 'RETURNED', opinion: '退回', assessment: { NEED: sound, COSTS: wanting } });
    expect(decisionOf(returned, review)).toMatchObject({
      returnedFields: [],
      assessment: [
        { section: 'NEED', sound: true, finding: null },
        { section: 'COSTS', sound: false, finding: '没有工作量依据' },
      ],
    });
  });

  it('comes with the report of a third party where the chair signs in place of the office', () => {
    expect(needsReport(stepForTests('TECHNICAL_REVIEW', { role: 'COMMITTEE_CHAIR' }), 'AGREED')).toBe(true);
    expect(needsReport(stepForTests('TECHNICAL_REVIEW', { role: 'COMMITTEE_CHAIR' }), 'RETURNED')).toBe(false);
    expect(needsReport(stepForTests('TECHNICAL_REVIEW', { role: 'LEADING_GROUP_OFFICE' }), 'AGREED')).toBe(false);
  });

  it('has a number of its own where development and reform decides, not where it gives back', () => {
    expect(needsNumber('PROJECT_FILING', 'AGREED')).toBe(true);
    expect(needsNumber('PROJECT_FILING', 'RETURNED')).toBe(false);
    expect(needsNumber('TECHNICAL_REVIEW', 'AGREED')).toBe(false);
  });

  it('decides on the costs where it approves or reviews the budget', () => {
    expect(decidesCosts('DESIGN_APPROVAL', 'AGREED')).toBe(true);
    expect(decidesCosts('DESIGN_APPROVAL', 'DISAGREED')).toBe(false);
    expect(decidesCosts('FINANCE_OPINION', 'AGREED')).toBe(false);
    expect(missing({ outcome: 'AGREED', costs: { c1: { verdict: 'REDUCE', amount: 900_000, reason: '' } } })).toBe('course.lacks.costs');
  });

  it('sends what goes with its outcome and the lines it changes', () => {
    const reduced = draft({
      outcome: 'AGREED',
      documentNumber: ' 巴发改〔2026〕8号 ',
      paper: { id: 'd8', name: '批复.pdf' },
      conditions: [{ text: '写过又不要的', due: TODAY }],
      costs: { c1: { verdict: 'REDUCE', amount: 900_000, reason: '单价偏高' }, c2: { verdict: 'AGREE', amount: null, reason: '' } },
    });
    expect(sumBefore(lines)).toBe(1_500_000);
    expect(sumAfter(reduced, lines)).toBe(1_400_000);
    expect(decisionOf(reduced, judged)).toEqual({
      outcome: 'AGREED',
      opinion: null,
      documentNumber: '巴发改〔2026〕8号',
      documentId: 'd8',
      conditions: [],
      returnedFields: [],
      assessment: [],
      items: [{ item: 'c1', version: 2, verdict: 'REDUCE', amount: 900_000, reason: '单价偏高' }],
    });
  });

  it('starts the budget from what was approved', () => {
    const approved = handedInForTests({
      approval: { amount: 1_400_000, lines: { c1: 900_000, c2: 500_000 }, documentNumber: '8号', on: TODAY, byGovernment: false },
    });
    expect(costsBefore(approved, 'BUDGET_REVIEW').map((line) => line.amount)).toEqual([900_000, 500_000]);
    expect(costsBefore(approved, 'DESIGN_APPROVAL').map((line) => line.amount)).toEqual([1_000_000, 500_000]);
  });
});
