import { Action, CloudRequestView, OmBudgetView, OperationView } from '../api/models';
import { EntrySpec } from '../shared/entry';
import { todayInBazhong } from '../shared/format';

type Values = Record<string, unknown>;

/** What a deed asks for, with what stands already. */
export interface Entry {
  action: Action;
  spec: EntrySpec;
  values: Values;
  screenAt?: string;
  /** Kept as a draft, whatever the rules find. */
  draft?: boolean;
}

const choice = (terms: string, ...values: string[]) => ({ terms, values });
const today = () => todayInBazhong();

const LINE_KINDS = choice('omLineKind', 'SOFTWARE_MAINTENANCE', 'HARDWARE', 'CLOUD', 'SECURITY_ASSESSMENT', 'NETWORK', 'STAFF_SERVICE', 'OTHER');
const ASSESSMENTS = choice('assessmentKind', 'MLPS_ASSESSMENT', 'DATA_SECURITY_ASSESSMENT', 'CRYPTOGRAPHY_ASSESSMENT');

const budget: EntrySpec = {
  words: 'operation.budget.line',
  document: 'OM_BUDGET',
  fields: [
    { name: 'explanation', kind: 'area', max: 4000 },
    { name: 'documents', kind: 'documents' },
  ],
  rows: {
    name: 'lines',
    columns: [
      { name: 'kind', kind: 'choice', options: LINE_KINDS },
      { name: 'amount', kind: 'money' },
      { name: 'ground', kind: 'text', max: 1000 },
    ],
  },
  shape: (body) => ({ ...body, documents: body['documents'] ?? [] }),
};

const operator: EntrySpec = {
  words: 'operation.operator',
  fields: [
    { name: 'kind', kind: 'choice', needed: true, options: choice('operatorKind', 'OWN_STAFF', 'FUNCTIONAL_DEPARTMENT', 'PURCHASED_SERVICE') },
    { name: 'name', kind: 'text', needed: true },
    { name: 'capability', kind: 'area', max: 2000, asked: (values) => values['kind'] === 'OWN_STAFF' },
    { name: 'plan', kind: 'area', needed: true, max: 4000 },
  ],
};

const contract: EntrySpec = {
  words: 'operation.contract',
  document: 'CONTRACT',
  fields: [
    { name: 'number', kind: 'text', needed: true, max: 100 },
    { name: 'title', kind: 'text', needed: true },
    { name: 'supplier', kind: 'text', needed: true },
    { name: 'amount', kind: 'money', needed: true },
    { name: 'signedOn', kind: 'date', needed: true },
    { name: 'from', kind: 'date', needed: true },
    { name: 'to', kind: 'date', needed: true },
    { name: 'servedFrom', kind: 'date' },
    { name: 'budgetAssured', kind: 'yesNo', needed: true },
  ],
};

const payment: EntrySpec = {
  words: 'operation.payment',
  fields: [
    { name: 'amount', kind: 'money', needed: true },
    { name: 'paidOn', kind: 'date', needed: true },
    { name: 'voucher', kind: 'text', needed: true, max: 100 },
  ],
};

const QUANTITY: EntrySpec['fields'] = [
  { name: 'vcpu', kind: 'number', needed: true, max: 100000 },
  { name: 'memoryGb', kind: 'number', needed: true, max: 10000000 },
  { name: 'storageGb', kind: 'number', needed: true, max: 100000000 },
];

/** The three quantities go as one. */
function quantified({ vcpu, memoryGb, storageGb, ...rest }: Values): Values {
  return { ...rest, quantity: { vcpu, memoryGb, storageGb } };
}

const cloud: EntrySpec = {
  words: 'operation.cloud',
  fields: [
    { name: 'purpose', kind: 'choice', needed: true, options: choice('cloudPurpose', 'CONSTRUCTION', 'TRIAL', 'OPERATION') },
    ...QUANTITY,
    { name: 'network', kind: 'text', max: 1000 },
    { name: 'from', kind: 'date', needed: true },
    { name: 'to', kind: 'date', needed: true },
    { name: 'reason', kind: 'area', needed: true, max: 4000 },
  ],
  shape: quantified,
};

const release: EntrySpec = {
  words: 'operation.cloud',
  fields: [...QUANTITY, { name: 'on', kind: 'date', needed: true }, { name: 'reason', kind: 'area', needed: true, max: 1000 }],
  shape: quantified,
};

const grantOfCloud: EntrySpec = {
  words: 'operation.cloud',
  fields: [...QUANTITY, { name: 'opinion', kind: 'area', needed: true, max: 4000 }],
  shape: quantified,
};

const shutdown: EntrySpec = {
  words: 'operation.shutdown',
  document: 'OTHER',
  fields: [
    { name: 'on', kind: 'date', needed: true },
    { name: 'dataMigrated', kind: 'yesNo', needed: true },
    { name: 'note', kind: 'area', max: 2000 },
  ],
};

const postponement: EntrySpec = {
  words: 'operation.shutdown',
  fields: [
    { name: 'to', kind: 'date', needed: true },
    { name: 'reason', kind: 'area', needed: true, max: 1000 },
  ],
};

const assessment: EntrySpec = {
  words: 'operation.assessment',
  /** Of which type it is depends on the kind: every document is offered. */
  document: 'ANY_ASSESSMENT',
  fields: [
    { name: 'kind', kind: 'choice', needed: true, options: ASSESSMENTS },
    { name: 'level', kind: 'text', max: 100 },
    { name: 'passed', kind: 'yesNo', needed: true },
    { name: 'organ', kind: 'text', needed: true },
    { name: 'assessedOn', kind: 'date', needed: true },
    { name: 'validUntil', kind: 'date' },
  ],
};

/** Under which project something is begun: what it says is one level below. */
function of(spec: EntrySpec, project: string, more: EntrySpec['fields'] = []): EntrySpec {
  return {
    ...spec,
    fields: [...more, ...spec.fields],
    shape: (body) => {
      const { year, ...content } = spec.shape?.(body) ?? body;
      return { projectId: project, ...(year === undefined ? {} : { year: Number(year) }), content };
    },
  };
}

/** An application for O&M funds that is begun. */
export function beginBudget(project: string): Entry {
  const action: Action = { name: 'begin-om-budget', method: 'POST', href: '/api/v1/om-budgets', allowed: true, reasons: [] };
  const spec = of(budget, project, [{ name: 'year', kind: 'year', needed: true }]);
  return { action, spec, values: { year: Number(today().slice(0, 4)) + 1, lines: [{}] }, screenAt: '/api/v1/om-budgets/screenings', draft: true };
}

/** A request for cloud that is made. */
export function beginCloud(project: string): Entry {
  const action: Action = { name: 'request-cloud', method: 'POST', href: '/api/v1/cloud-requests', allowed: true, reasons: [] };
  return { action, spec: of(cloud, project), values: { from: today() }, screenAt: '/api/v1/cloud-requests/screenings' };
}

/** What a deed on an application for O&M funds asks for; none where a reason is enough, or nothing. */
export function budgetEntry(action: Action, found: OmBudgetView): Entry | null {
  switch (action.name) {
    case 'write-om-budget':
      return { action, spec: budget, values: { ...found.content }, draft: true };
    case 'grant-om-budget':
      return { action, spec: grant, values: { lines: found.lines.map((line) => ({ line: String(line.line), amount: line.amount })) } };
    default:
      return null;
  }
}

const grant: EntrySpec = {
  words: 'operation.budget.grant',
  fields: [
    { name: 'opinion', kind: 'area', max: 4000 },
    { name: 'documentNumber', kind: 'text', max: 100 },
  ],
  rows: {
    name: 'lines',
    columns: [
      { name: 'line', kind: 'text', max: 3 },
      { name: 'amount', kind: 'money' },
      { name: 'reason', kind: 'text', max: 1000, hint: true },
    ],
  },
  shape: (body) => ({ ...body, lines: (body['lines'] as Values[]).map((line) => ({ ...line, line: Number(line['line']) })) }),
};

/** What a deed on a request for cloud asks for. */
export function cloudEntry(action: Action, found: CloudRequestView): Entry | null {
  const { quantity, ...content } = found.content;
  switch (action.name) {
    case 'resubmit-cloud-request':
      return { action, spec: cloud, values: { ...content, ...quantity } };
    case 'grant-cloud':
      return { action, spec: grantOfCloud, values: { ...quantity } };
    default:
      return null;
  }
}

/** What a deed on the operation of a project asks for. */
export function operationEntry(action: Action, found: OperationView): Entry | null {
  const home = `/api/v1/operations/${found.id}`;
  switch (action.name) {
    case 'state-operator':
      return { action, spec: operator, values: { ...found.operator }, screenAt: `${home}/operator-screenings` };
    case 'sign-om-contract':
      return { action, spec: contract, values: { signedOn: today() }, screenAt: `${home}/contract-screenings` };
    case 'pay-om-contract':
      return { action, spec: payment, values: { paidOn: today() } };
    case 'release-cloud':
      return { action, spec: release, values: { ...found.cloud, on: today() } };
    case 'shut-down-system':
      return { action, spec: shutdown, values: { on: today() } };
    case 'postpone-shutdown':
      return { action, spec: postponement, values: {} };
    case 'enter-assessment':
      return { action, spec: assessment, values: { assessedOn: today() }, screenAt: `${home}/assessment-screenings` };
    default:
      return null;
  }
}
