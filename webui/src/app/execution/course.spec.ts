import { ChangeSummary, ExecutionView } from '../api/models';
import { courseOf } from './course';

const execution = {
  milestones: [
    { name: '上线', plannedOn: '2027-01-19', reachedOn: null, daysLate: 0 },
    { name: '完成采购', plannedOn: '2026-10-16', reachedOn: '2026-10-20', daysLate: 4 },
  ],
  lots: [
    {
      plan: { name: '软件开发' },
      procurement: { chosen: { startedOn: '2026-09-20' } },
      award: { awardedOn: '2026-09-30', supplier: '川云', amount: 900 },
      completedOn: null,
      contracts: [
        {
          terms: { title: '开发合同', signedOn: '2026-10-20', amount: 900 },
          payments: [
            { paidOn: '2026-10-27', purpose: '首付款', amount: 300, reversal: null },
            { paidOn: '2026-10-28', purpose: '误记', amount: 1, reversal: '凭证号有误' },
          ],
        },
      ],
    },
  ],
} as unknown as ExecutionView;
const changes = [
  { id: 'c1', number: 1, submittedAt: '2026-10-28T17:00:00Z' },
  { id: 'c2', number: 2, submittedAt: null },
] as unknown as ChangeSummary[];

describe('the course of an execution', () => {
  it('puts milestones, procurement, contracts, payments and changes on one line, what is to come first', () => {
    expect(courseOf(execution, changes).map((moment) => [moment.day, moment.kind])).toEqual([
      ['2027-01-19', 'planned'],
      ['2026-10-29', 'change'],
      ['2026-10-27', 'payment'],
      ['2026-10-20', 'reached'],
      ['2026-10-20', 'contract'],
      ['2026-09-30', 'award'],
      ['2026-09-20', 'procurement'],
    ]);
  });

  it('leaves out what was reversed and what was not handed in, and says how late a milestone was', () => {
    const course = courseOf(execution, changes);
    expect(course.filter((moment) => moment.kind === 'payment').map((moment) => moment.what)).toEqual(['首付款']);
    expect(course.find((moment) => moment.kind === 'reached')?.late).toBe(4);
    expect(course.find((moment) => moment.kind === 'change')?.page).toBe('/change-requests/c1');
  });
});
