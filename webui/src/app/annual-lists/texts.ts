import type { Pairs } from '../texts';

export const annualListTexts = {
  title: ['年度清单', 'Annual lists'],
  ceiling: ['总额上限', 'Ceiling'],
} satisfies Pairs;
