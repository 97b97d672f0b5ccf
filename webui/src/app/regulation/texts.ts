import type { Pairs } from '../texts';

export const regulationTexts = {
  title: ['Regulation', 'Regulation'],
} satisfies Pairs;
