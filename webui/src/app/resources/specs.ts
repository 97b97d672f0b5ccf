import { Action, CataloguedResourceView } from '../api/models';
import { EntrySpec } from '../shared/entry';
import { todayInBazhong } from '../shared/format';

type Values = Record<string, unknown>;

export interface Deed {
  action: Action;
  spec: EntrySpec;
  values: Values;
}

const kinds = (terms: string, ...values: string[]) => ({ terms, values });

/** What is said of a resource; the law is asked for where it is not shared. */
const content: EntrySpec['fields'] = [
  { name: 'resource', kind: 'text', needed: true, max: 200 },
  { name: 'fields', kind: 'area', max: 2000 },
  { name: 'sharingKind', kind: 'choice', options: kinds('sharing', 'UNCONDITIONAL', 'CONDITIONAL', 'NONE') },
  { name: 'nonSharingBasis', kind: 'text', max: 1000, asked: (body) => body['sharingKind'] === 'NONE' },
  { name: 'openKind', kind: 'choice', options: kinds('opening', 'OPEN', 'CONDITIONAL', 'NONE') },
  { name: 'onlyForParticularFirms', kind: 'yesNo' },
  { name: 'format', kind: 'text', max: 64 },
  { name: 'updateCycle', kind: 'text', max: 64 },
  { name: 'sensitive', kind: 'yesNo' },
];

/** What is not answered is not so. */
const whole = (body: Values): Values => ({
  ...body,
  onlyForParticularFirms: body['onlyForParticularFirms'] === true,
  sensitive: body['sensitive'] === true,
});

export function entering(action: Action, projectId: string): Deed {
  const spec: EntrySpec = { words: 'resources.content', fields: content, shape: (body) => ({ projectId, content: whole(body) }) };
  return { action, spec, values: { onlyForParticularFirms: false, sensitive: false } };
}

/** A project that may share nothing but is needed (A11). */
export function excepting(action: Action, projectId: string): Deed {
  const spec: EntrySpec = {
    words: 'resources.excepting',
    fixed: { kind: 'NON_SHARING', projectId },
    fields: [
      { name: 'reason', kind: 'area', needed: true, max: 1000 },
      { name: 'legalBasis', kind: 'text', needed: true, max: 1000 },
    ],
  };
  return { action, spec, values: {} };
}

const since: EntrySpec = { words: 'resources.sinceDay', fields: [{ name: 'since', kind: 'date', needed: true }] };

/** What a deed on a resource asks for; none for one that asks for a reason, or for nothing. */
export function deedOn(action: Action, entry: CataloguedResourceView): Deed | undefined {
  const today = todayInBazhong();
  const specs: Record<string, [EntrySpec, Values] | undefined> = {
    'write-resource': [{ words: 'resources.content', fields: content, shape: whole }, { ...entry.content }],
    'register-resource': [
      {
        words: 'resources.registering',
        fields: [
          { name: 'number', kind: 'text', needed: true, max: 100 },
          { name: 'registeredOn', kind: 'date', needed: true },
        ],
      },
      { number: entry.registrationNumber ?? null, registeredOn: today },
    ],
    'aggregate-resource': [since, { since: today }],
    'share-resource': [since, { since: today }],
    'refuse-sharing': [{ words: 'resources.refusing', fields: [{ name: 'legalBasis', kind: 'text', needed: true, max: 1000 }] }, {}],
    'enter-use': [
      {
        words: 'resources.using',
        fields: [
          { name: 'usedSince', kind: 'date', needed: true },
          { name: 'purpose', kind: 'area', needed: true, max: 2000 },
          { name: 'effect', kind: 'area', needed: true, max: 2000 },
          { name: 'problems', kind: 'area', max: 2000 },
        ],
      },
      { usedSince: today },
    ],
  };
  const found = specs[action.name];
  return found && { action, spec: found[0], values: found[1] };
}
