import type { Pairs } from '../texts';

export const administrationTexts = {
  title: ['Administration', 'Administration'],
} satisfies Pairs;
