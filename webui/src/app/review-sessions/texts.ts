import type { Pairs } from '../texts';

export const reviewSessionTexts = {
  title: ['ReviewSessions', 'ReviewSessions'],
} satisfies Pairs;
