import { ContractView, LotView, ExecutionView } from '../api/models';
import { EntrySpec } from '../shared/entry';
import { todayInBazhong } from '../shared/format';

type Values = Record<string, unknown>;

const choice = (terms: string, ...values: string[]) => ({ terms, values });
const kind = (values: Values) => values['kind'];
const isDevelopment = (values: Values) => kind(values) === 'SOFTWARE_DEVELOPMENT';
const isOperation = (values: Values) => kind(values) === 'OPERATION_SERVICE';
const today = () => todayInBazhong();

/** The methods each route knows (A36, A37, A39). */
export const METHODS: Record<string, readonly string[]> = {
  TENDER: ['OPEN_TENDER', 'INVITED_TENDER'],
  GOVERNMENT_PROCUREMENT: [
    'OPEN_TENDER',
    'INVITED_TENDER',
    'COMPETITIVE_NEGOTIATION',
    'COMPETITIVE_CONSULTATION',
    'INQUIRY',
    'SINGLE_SOURCE',
    'FRAMEWORK_AGREEMENT',
  ],
  OWN_PROCUREMENT: ['OWN_SELECTION'],
};

const lot: EntrySpec = {
  words: 'execution.lot',
  fields: [
    { name: 'name', kind: 'text', needed: true },
    { name: 'budget', kind: 'money', needed: true },
    { name: 'works', kind: 'yesNo', needed: true },
    { name: 'inCatalogue', kind: 'yesNo', needed: true },
    { name: 'contents', kind: 'area', needed: true, max: 2000 },
  ],
};

const payment: EntrySpec = {
  words: 'execution.payment',
  fields: [
    { name: 'amount', kind: 'money', needed: true },
    { name: 'paidOn', kind: 'date', needed: true },
    {
      name: 'source',
      kind: 'choice',
      needed: true,
      options: choice('source', 'SPECIAL_FUNDS', 'UPPER_LEVEL_FUNDS', 'SELF_RAISED', 'ENTERPRISE_CONTRIBUTION'),
    },
    { name: 'voucher', kind: 'text', needed: true, max: 100 },
    { name: 'purpose', kind: 'text', needed: true, max: 500 },
  ],
  document: 'PAYMENT_VOUCHER',
};

const award: EntrySpec = {
  words: 'execution.award',
  fields: [
    { name: 'supplier', kind: 'text', needed: true },
    { name: 'amount', kind: 'money', needed: true },
    { name: 'awardedOn', kind: 'date', needed: true },
    { name: 'noticeNumber', kind: 'text', max: 100 },
  ],
  document: 'PROCUREMENT_FILE',
};

const milestones: EntrySpec = {
  words: 'execution.milestone',
  fields: [],
  rows: {
    name: 'milestones',
    needed: true,
    columns: [
      { name: 'name', kind: 'text' },
      { name: 'plannedOn', kind: 'date' },
      { name: 'percent', kind: 'number', max: 100 },
    ],
  },
};

const report: EntrySpec = {
  words: 'execution.report',
  fields: [
    { name: 'month', kind: 'month', needed: true },
    { name: 'percent', kind: 'number', needed: true, max: 100 },
    { name: 'done', kind: 'area', needed: true, max: 2000 },
    { name: 'problems', kind: 'area', max: 2000 },
    { name: 'next', kind: 'area', max: 2000 },
  ],
};

const archive: EntrySpec = {
  words: 'execution.archive',
  fields: [
    { name: 'number', kind: 'text', needed: true, max: 60 },
    { name: 'title', kind: 'text', needed: true },
    { name: 'retention', kind: 'choice', needed: true, options: choice('retention', 'PERMANENT', 'THIRTY_YEARS', 'TEN_YEARS') },
    { name: 'items', kind: 'number', needed: true, max: 100000 },
    { name: 'filedOn', kind: 'date', needed: true },
    { name: 'place', kind: 'text', needed: true },
  ],
  document: 'ARCHIVE',
};

const transfer: EntrySpec = {
  words: 'execution.archive',
  fields: [
    { name: 'transferredOn', kind: 'date', needed: true },
    { name: 'transferredTo', kind: 'text', needed: true },
  ],
};

function procurement(of: LotView): EntrySpec {
  const leaves = (values: Values) => values['route'] !== of.proposedRoute;
  return {
    words: 'execution.procurement',
    fields: [
      { name: 'route', kind: 'choice', needed: true, options: choice('procurementRoute', ...Object.keys(METHODS)) },
      {
        name: 'method',
        kind: 'choice',
        needed: true,
        options: choice('procurementMethod', ...new Set(Object.values(METHODS).flat())),
      },
      { name: 'startedOn', kind: 'date', needed: true },
      { name: 'noticeNumber', kind: 'text', max: 100 },
      { name: 'agency', kind: 'text' },
      { name: 'routeReason', kind: 'area', needed: true, max: 1000, asked: leaves },
    ],
  };
}

function contract(of: LotView): EntrySpec {
  return {
    words: 'execution.contract',
    fields: [
      {
        name: 'kind',
        kind: 'choice',
        needed: true,
        options: choice(
          'contractKind',
          'SOFTWARE_DEVELOPMENT',
          'GOODS',
          'INTEGRATION',
          'WORKS',
          'SERVICE',
          'OPERATION_SERVICE',
          'DESIGN',
          'PROJECT_SUPERVISION',
          'ASSESSMENT',
        ),
      },
      { name: 'number', kind: 'text', needed: true, max: 100 },
      { name: 'title', kind: 'text', needed: true },
      { name: 'supplier', kind: 'text', needed: true },
      { name: 'amount', kind: 'money', needed: true },
      { name: 'signedOn', kind: 'date', needed: true },
      { name: 'from', kind: 'date', needed: true, asked: isOperation },
      { name: 'to', kind: 'date' },
      { name: 'budgetAssured', kind: 'yesNo', needed: true, asked: isOperation },
      {
        name: 'supplementTo',
        kind: 'choice',
        options: { terms: '', values: of.contracts.map((one) => one.id), labels: titles(of) },
        asked: () => of.contracts.length > 0,
      },
      { name: 'sourceCodeClause', kind: 'area', max: 1000, asked: isDevelopment },
      { name: 'patentClause', kind: 'area', max: 1000, asked: isDevelopment },
      { name: 'resultClause', kind: 'area', max: 1000, asked: isDevelopment },
    ],
    rows: {
      name: 'instalments',
      columns: [
        { name: 'occasion', kind: 'text' },
        { name: 'dueOn', kind: 'date' },
        { name: 'amount', kind: 'money' },
      ],
    },
    document: 'CONTRACT',
  };
}

function titles(of: LotView): Record<string, string> {
  return Object.fromEntries(of.contracts.map((one) => [one.id, `${one.terms.title}（${one.terms.number}）`]));
}

/** What a deed asks for, and what is filled in when it begins. */
export interface Entry {
  spec: EntrySpec;
  values: Values;
  screenAt?: string;
}

/** Deeds that need no more than a reason or a day have no form of their own here. */
export function entryOf(name: string, execution: ExecutionView, on?: { lot?: LotView; contract?: ContractView }): Entry | null {
  const of = on?.lot;
  switch (name) {
    case 'plan-lot':
      return { spec: lot, values: {} };
    case 'change-lot':
      return { spec: lot, values: { ...of?.plan } };
    case 'start-procurement':
      return of ? { spec: procurement(of), values: { route: of.proposedRoute, startedOn: today() } } : null;
    case 'award-lot':
      return { spec: award, values: { awardedOn: today() } };
    case 'enter-contract':
      return of
        ? {
            spec: contract(of),
            values: { supplier: of.award?.supplier, amount: of.contracts.length ? null : of.award?.amount, signedOn: today() },
            screenAt: `/api/v1/projects/${execution.projectId}/execution/lots/${of.id}/contract-screenings`,
          }
        : null;
    case 'complete-lot':
      return { spec: { words: 'execution.lot', fields: [{ name: 'completedOn', kind: 'date', needed: true }] }, values: { completedOn: today() } };
    case 'enter-payment':
      return { spec: payment, values: { paidOn: today() } };
    case 'plan-milestones':
      return { spec: milestones, values: { milestones: execution.milestones.length ? execution.milestones : [{}] } };
    case 'reach-milestone':
      return {
        spec: {
          words: 'execution.milestone',
          fields: [
            { name: 'reachedOn', kind: 'date', needed: true },
            { name: 'remark', kind: 'area', max: 1000 },
          ],
        },
        values: { reachedOn: today() },
      };
    case 'file-archive':
      return { spec: archive, values: { filedOn: today() } };
    case 'transfer-archive':
      return { spec: transfer, values: { transferredOn: today() } };
    case 'report-progress':
      return { spec: report, values: { month: nextMonth(execution), percent: execution.reports.at(-1)?.percent ?? null } };
    default:
      return null;
  }
}

/** The month after the one reported last; the present one where none was. */
export function nextMonth(execution: ExecutionView): string {
  const last = execution.reports.at(-1)?.month;
  if (!last) {
    return today().slice(0, 7);
  }
  const [year, month] = last.split('-').map(Number);
  return month === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(month + 1).padStart(2, '0')}`;
}
