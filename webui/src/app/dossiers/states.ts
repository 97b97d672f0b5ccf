import { DossierState } from '../api/models';

const COLOURS: Partial<Record<DossierState, string>> = {
  SUBMITTED: 'blue',
  RETURNED: 'amber',
  APPROVED: 'green',
  REJECTED: 'red',
};

export function stateColour(state: DossierState): string {
  return `tag ${COLOURS[state] ?? ''}`;
}

export function noticeColour(state: DossierState): string {
  return COLOURS[state] ?? '';
}
