import { Action, RectificationView } from '../api/models';
import { EntrySpec } from '../shared/entry';
import { todayInBazhong } from '../shared/format';

type Values = Record<string, unknown>;

/** What a deed asks for, and what is filled in when it begins. */
export interface Entry {
  action: Action;
  spec: EntrySpec;
  values: Values;
}

export const SUBJECTS = [
  'PROCUREMENT',
  'CONSTRUCTION_QUALITY',
  'SCHEDULE',
  'USE_OF_FUNDS',
  'ESTIMATE_CONTROL',
  'INFORMATION_SHARING',
  'CRYPTOGRAPHY',
  'NETWORK_SECURITY',
];
const GROUNDS = ['NO_FILING_OR_APPROVAL', 'SERIOUS_OVERRUN', 'POOR_QUALITY', 'LOSS_OR_WASTE', 'ACCIDENT', 'MISAPPROPRIATION', 'IRREGULAR_OPERATION_MONEY'];
const SANCTIONS = ['NOTICE_OF_CRITICISM', 'DISCIPLINARY', 'ADMINISTRATIVE_PENALTY'];

const choice = (terms: string, values: readonly string[]) => ({ terms, values: [...values] });
const today = () => todayInBazhong();

const check: EntrySpec = {
  words: 'oversight.check',
  fields: [
    { name: 'kind', kind: 'choice', needed: true, options: choice('checkKind', ['PLANNED', 'AD_HOC']) },
    { name: 'checkedOn', kind: 'date', needed: true },
    { name: 'result', kind: 'choice', needed: true, options: choice('checkResult', ['IN_ORDER', 'TO_BE_RECTIFIED']) },
    { name: 'findings', kind: 'area', needed: true, max: 4000 },
  ],
  rows: { name: 'subjects', needed: true, columns: [{ name: 'subject', kind: 'choice', options: choice('oversightSubject', SUBJECTS) }] },
  shape: (body) => ({ ...body, subjects: (body['subjects'] as Values[]).map((row) => row['subject']) }),
};

const term: EntrySpec['fields'] = [
  { name: 'workingDays', kind: 'number', max: 365 },
  { name: 'deadline', kind: 'date', hint: true },
];

function order(project: string, checkId: string | null): EntrySpec {
  return {
    words: 'oversight.newOrder',
    fields: [{ name: 'documentNumber', kind: 'text', needed: true, max: 100 }, ...term],
    rows: {
      name: 'items',
      needed: true,
      columns: [
        { name: 'subject', kind: 'choice', options: choice('oversightSubject', SUBJECTS) },
        { name: 'wrong', kind: 'area', max: 1000 },
        { name: 'required', kind: 'area', max: 1000 },
      ],
    },
    document: 'RECTIFICATION',
    shape: (body) => ({ ...body, projectId: project, checkId }),
  };
}

function sanction(project: string): EntrySpec {
  return {
    words: 'oversight.sanction',
    fields: [
      { name: 'unit', kind: 'text', needed: true },
      { name: 'person', kind: 'text', max: 100 },
      { name: 'ground', kind: 'choice', needed: true, options: choice('sanctionGround', GROUNDS) },
      { name: 'kind', kind: 'choice', needed: true, options: choice('sanctionKind', SANCTIONS) },
      { name: 'organ', kind: 'text', needed: true },
      { name: 'documentNumber', kind: 'text', needed: true, max: 100 },
      { name: 'decidedOn', kind: 'date', needed: true },
      { name: 'text', kind: 'area', needed: true, max: 4000 },
    ],
    shape: (body) => ({ ...body, projectId: project }),
  };
}

const verification: EntrySpec = {
  words: 'oversight.verification',
  fields: [
    { name: 'passed', kind: 'yesNo', needed: true },
    { name: 'reasons', kind: 'area', needed: true, max: 2000, asked: (values) => values['passed'] === false },
  ],
};

const extension: EntrySpec = {
  words: 'oversight.extension',
  fields: [...term, { name: 'reason', kind: 'area', needed: true, max: 1000 }],
};

const lifting: EntrySpec = {
  words: 'oversight.lifting',
  fields: [
    { name: 'documentNumber', kind: 'text', needed: true, max: 100 },
    { name: 'liftedOn', kind: 'date', needed: true },
    { name: 'reason', kind: 'area', needed: true, max: 1000 },
  ],
};

/** The owner is heard first, so the hearing is asked for with the measure. */
function measure(of: RectificationView): EntrySpec {
  return {
    words: 'oversight.measure',
    fields: [
      { name: 'kind', kind: 'choice', needed: true, options: choice('measureKind', of.openMeasures) },
      { name: 'documentNumber', kind: 'text', needed: true, max: 100 },
      { name: 'decidedOn', kind: 'date', needed: true },
      { name: 'heardOn', kind: 'date', needed: true },
      { name: 'statement', kind: 'area', max: 2000 },
      { name: 'reason', kind: 'area', needed: true, max: 2000 },
    ],
    document: 'RECTIFICATION',
    shape: ({ heardOn, statement, ...body }) => ({ ...body, hearing: { heardOn, statement } }),
  };
}

/** What is done on a project. */
export function projectEntry(action: Action, project: string, checkId: string | null = null): Entry | null {
  switch (action.name) {
    case 'enter-check':
      return { action, spec: check, values: { checkedOn: today(), subjects: [{}] } };
    case 'order-rectification':
      return { action, spec: order(project, checkId), values: { items: [{}] } };
    case 'enter-sanction':
      return { action, spec: sanction(project), values: { decidedOn: today() } };
    default:
      return null;
  }
}

/** What is done on an order; a response has a form of its own, and what asks for a reason alone none. */
export function orderEntry(action: Action, of: RectificationView): Entry | null {
  switch (action.name) {
    case 'verify':
      return { action, spec: verification, values: {} };
    case 'extend':
      return { action, spec: extension, values: {} };
    case 'decide-measure':
      return { action, spec: measure(of), values: { decidedOn: today(), heardOn: today() } };
    case 'lift-measure':
      return { action, spec: lifting, values: { liftedOn: today() } };
    default:
      return null;
  }
}
