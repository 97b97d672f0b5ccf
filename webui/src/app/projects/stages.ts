export const STAGES = [
  'PROPOSED',
  'LISTED',
  'IN_APPROVAL',
  'APPROVED',
  'IN_EXECUTION',
  'TRIAL_OPERATION',
  'PRE_ACCEPTED',
  'ACCEPTED',
  'IN_OPERATION',
  'DECOMMISSIONED',
  'NOT_LISTED',
  'WITHDRAWN',
  'REJECTED',
  'CANCELLED',
  'LAPSED',
  'TERMINATED',
];
export const CATEGORIES = ['INFRASTRUCTURE', 'APPLICATION_SYSTEM', 'SECURITY_SYSTEM'];

const FIRST_YEAR = 2022;
const ENDED = ['NOT_LISTED', 'WITHDRAWN', 'DECOMMISSIONED', 'CANCELLED', 'LAPSED'];
const FAILED = ['REJECTED', 'TERMINATED'];
const DONE = ['ACCEPTED', 'IN_OPERATION'];

export function stageColour(stage: string): string {
  if (FAILED.includes(stage)) {
    return 'tag red';
  }
  if (ENDED.includes(stage)) {
    return 'tag';
  }
  return DONE.includes(stage) ? 'tag green' : 'tag blue';
}

/** Years a list can be of: from the Measures on to the next year, latest first. */
export function years(now: number): number[] {
  return Array.from({ length: now + 1 - FIRST_YEAR + 1 }, (_, i) => now + 1 - i);
}
