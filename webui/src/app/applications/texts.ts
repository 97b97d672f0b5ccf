import type { Pairs } from '../texts';

export const applicationTexts = {
  title: ['Applications', 'Applications'],
} satisfies Pairs;
