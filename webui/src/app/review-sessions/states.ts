export const SESSION_STATES = ['PLANNED', 'OPEN', 'CLOSED', 'CANCELLED'] as const;

export const SESSION_COLOURS: Record<string, string> = {
  PLANNED: 'tag blue',
  OPEN: 'tag green',
  CLOSED: 'tag',
  CANCELLED: 'tag',
};

export const ITEM_COLOURS: Record<string, string> = {
  ON_AGENDA: 'tag blue',
  UNDER_REVISION: 'tag amber',
  CONCLUDED: 'tag green',
  CARRIED_OVER: 'tag',
};
