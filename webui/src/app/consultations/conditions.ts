import { ConditionView } from '../api/models';

/** Those set by steps of one procedure; all of the project without. */
export function setBy(conditions: ConditionView[], steps: string[] | undefined): ConditionView[] {
  return steps ? conditions.filter((condition) => steps.includes(condition.stepId)) : conditions;
}

/** Where a condition stands, with the day it had to be met by, in the look of its tag. */
export function conditionColour(condition: Pick<ConditionView, 'state' | 'due'>, today: string): string {
  if (condition.state === 'MET') {
    return 'green';
  }
  return isLate(condition, today) ? 'red' : condition.state === 'REPORTED' ? 'blue' : 'amber';
}

/** Not yet reported by the owner on the last day for it. */
export function isLate(condition: Pick<ConditionView, 'state' | 'due'>, today: string): boolean {
  return condition.state === 'OPEN' && condition.due < today;
}
