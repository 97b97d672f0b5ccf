import { EntrySpec } from '../shared/entry';

/** What an application argues and settles (A26). A draft may lack anything. */
export const TERMINATION: EntrySpec = {
  words: 'terminations.content',
  title: 'terminations.form',
  document: 'TERMINATION',
  fields: [
    { name: 'progress', kind: 'area', max: 4000 },
    { name: 'progressDocuments', kind: 'documents' },
    { name: 'causeKind', kind: 'choice', options: { terms: 'terminationCause', values: ['EXTERNAL_CHANGE', 'FORCE_MAJEURE'] } },
    { name: 'cause', kind: 'area', max: 4000 },
    { name: 'causeDocuments', kind: 'documents' },
    { name: 'goals', kind: 'area', max: 4000 },
    { name: 'stillToPay', kind: 'money' },
    { name: 'returned', kind: 'money' },
    { name: 'assets', kind: 'area', max: 4000 },
    { name: 'data', kind: 'area', max: 4000 },
    { name: 'systems', kind: 'area', max: 4000 },
  ],
};

/** What is told of it in words, in the form's order. */
export const TOLD = ['progress', 'cause', 'goals', 'assets', 'data', 'systems'] as const;
