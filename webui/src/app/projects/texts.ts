import type { Pairs } from '../texts';

export const projectTexts = {
  title: ['Projects', 'Projects'],
} satisfies Pairs;
