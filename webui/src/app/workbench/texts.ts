import type { Pairs } from '../texts';

export const workbenchTexts = {
  title: ['Workbench', 'Workbench'],
} satisfies Pairs;
