export const STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'NOT_ACCEPTED', 'WITHDRAWN'] as const;

const COLOURS: Record<string, string> = {
  SUBMITTED: 'blue',
  RETURNED: 'amber',
  ACCEPTED: 'green',
  NOT_ACCEPTED: 'red',
};

export function stateColour(state: string): string {
  return `tag ${COLOURS[state] ?? ''}`;
}
