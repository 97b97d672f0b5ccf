import { ExecutionView } from '../api/models';
import { percent, progressOf } from './progress';

const execution = {
  contracted: 1000,
  milestones: [
    { plannedOn: '2026-03-20', percent: 30 },
    { plannedOn: '2026-06-30', percent: 100 },
  ],
  reports: [
    { month: '2026-02', percent: 5, paid: 0 },
    { month: '2026-12', percent: 40, paid: 255 },
  ],
} as unknown as ExecutionView;

describe('progress of an execution', () => {
  it('sets plan, reports and payments beside each other by day, a month by its last', () => {
    expect(progressOf(execution)).toEqual({
      planned: [
        ['2026-03-20', 30],
        ['2026-06-30', 100],
      ],
      actual: [
        ['2026-02-28', 5],
        ['2026-12-31', 40],
      ],
      paid: [
        ['2026-02-28', 0],
        ['2026-12-31', 25.5],
      ],
    });
  });

  it('shows no payments where nothing is contracted', () => {
    expect(progressOf({ ...execution, contracted: 0 }).paid).toEqual([]);
    expect(percent(1, 0)).toBe(0);
  });
});
