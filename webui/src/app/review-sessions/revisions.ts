import { Action, RecheckOutcome, SessionItem } from '../api/models';

const OUTCOMES: Record<string, RecheckOutcome> = {
  'recheck-agree': 'AGREE',
  'recheck-defer': 'DEFER',
  'recheck-carry-over': 'CARRY_OVER',
};

/** What a re-check can come to. */
export function rechecksOf(item: SessionItem | undefined): Action[] {
  return item?.actions.filter((action) => action.name in OUTCOMES) ?? [];
}

export function outcomeOf(action: Action): RecheckOutcome {
  return OUTCOMES[action.name];
}

/** Whether the reader's department has to mend the project, or at least may say that it did. */
export function isReporter(item: SessionItem, department: string | undefined): boolean {
  return item.ownerDepartment.code === department || item.actions.some((one) => one.name === 'report-revision' && one.allowed);
}

/** Whether an item was agreed to subject to revision, whatever came of it. */
export function wasToMend(item: SessionItem): boolean {
  return item.conclusion?.verdict === 'AGREE_AFTER_REVISION';
}
