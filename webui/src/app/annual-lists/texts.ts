import type { Pairs } from '../texts';

export const annualListTexts = {
  title: ['AnnualLists', 'AnnualLists'],
} satisfies Pairs;
