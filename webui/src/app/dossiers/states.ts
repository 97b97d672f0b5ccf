import { DossierState } from '../api/models';

const COLOURS: Partial<Record<DossierState, string>> = {
  SUBMITTED: 'blue',
  RETURNED: 'amber',
  UNDER_REVISION: 'amber',
  APPROVED: 'green',
  REJECTED: 'red',
};

export function stateColour(state: DossierState): string {
  return `tag ${COLOURS[state] ?? ''}`;
}

export function noticeColour(state: DossierState): string {
  return COLOURS[state] ?? '';
}

/** Whether its owner writes it: nobody else sees more than was handed in. */
export function isWithOwner(state: DossierState): boolean {
  return ['DRAFT', 'RETURNED', 'UNDER_REVISION'].includes(state);
}
