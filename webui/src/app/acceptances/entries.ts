import { AcceptanceRoundView, AcceptanceView, Action, DocumentSummary, LotRef, StepView } from '../api/models';
import { EntrySpec } from '../shared/entry';
import { todayInBazhong } from '../shared/format';

type Values = Record<string, unknown>;

/** What a deed asks for, and what is filled in when it begins. */
export interface Entry {
  action: Action;
  spec: EntrySpec;
  values: Values;
  /** Where the rules can be asked beforehand. */
  screenAt?: string;
  draft?: boolean;
  /** Of what it is about, where that is not the acceptance itself. */
  version?: number;
}

export const MATERIALS = [
  'CONSTRUCTION_SUMMARY',
  'FINANCIAL_REPORT',
  'AUDIT_REPORT',
  'SHARING_REPORT',
  'FUNCTIONAL_TEST',
  'PERFORMANCE_TEST',
  'MLPS_ASSESSMENT',
  'DATA_SECURITY_ASSESSMENT',
  'CRYPTOGRAPHY_ASSESSMENT',
  'ENERGY_EFFICIENCY',
  'PRODUCT_STATEMENT',
] as const;
const SIGNERS = ['FINANCE', 'CYBERSPACE_AFFAIRS', 'SECRECY_CRYPTOGRAPHY', 'ECONOMY_INFORMATION', 'PUBLIC_SECURITY', 'INDUSTRY_AUTHORITY'];

const choice = (terms: string, values: readonly string[]) => ({ terms, values: [...values] });
const today = () => todayInBazhong();

/** Of the documents of the project those of that type, otherwise all. */
function papers(documents: DocumentSummary[], type?: string) {
  const fitting = documents.filter((one) => !type || one.type === type);
  const offered = fitting.length ? fitting : documents;
  return { terms: '', values: offered.map((one) => one.id), labels: Object.fromEntries(offered.map((one) => [one.id, one.title])) };
}

/** Of lots those that are complete. */
function complete(lots: LotRef[]) {
  const there = lots.filter((lot) => lot.completedOn);
  return {
    terms: '',
    values: there.map((lot) => lot.id),
    labels: Object.fromEntries(there.map((lot) => [lot.id, `${String(lot.number)} ${lot.name}`])),
  };
}

const start: EntrySpec = { words: 'acceptance.start', fields: [{ name: 'startedOn', kind: 'date', needed: true }] };
const interruption: EntrySpec = {
  words: 'acceptance.interruption',
  fields: [
    { name: 'from', kind: 'date', needed: true },
    { name: 'to', kind: 'date', hint: true },
    { name: 'reason', kind: 'area', needed: true, max: 1000 },
  ],
};
const endOfInterruption: EntrySpec = { words: 'acceptance.interruption', fields: [{ name: 'to', kind: 'date', needed: true }] };
const problem: EntrySpec = {
  words: 'acceptance.problem',
  fields: [
    { name: 'noticedOn', kind: 'date', needed: true },
    { name: 'serious', kind: 'yesNo', needed: true },
    { name: 'what', kind: 'area', needed: true, max: 2000 },
  ],
};
const solution: EntrySpec = {
  words: 'acceptance.problem',
  fields: [
    { name: 'solvedOn', kind: 'date', needed: true },
    { name: 'solution', kind: 'area', needed: true, max: 2000 },
  ],
};
const notice: EntrySpec = { words: 'acceptance.upstream', fields: [{ name: 'acceptedOn', kind: 'date', needed: true }] };
const operation: EntrySpec = { words: 'acceptance.operation', fields: [{ name: 'since', kind: 'date', needed: true }] };
const decommission: EntrySpec = {
  words: 'acceptance.decommission',
  fields: [
    { name: 'on', kind: 'date', needed: true },
    { name: 'reason', kind: 'area', needed: true, max: 1000 },
    { name: 'dataDisposal', kind: 'area', needed: true, max: 1000 },
    { name: 'assets', kind: 'area', needed: true, max: 1000 },
  ],
};
const statement: EntrySpec = {
  words: 'acceptance.statement',
  document: 'OTHER',
  fields: [
    { name: 'statement', kind: 'area', needed: true, max: 4000 },
    { name: 'documents', kind: 'documents' },
  ],
};

function preAcceptance(documents: DocumentSummary[]): EntrySpec {
  return {
    words: 'acceptance.preAcceptance',
    fields: [
      { name: 'heldBy', kind: 'choice', needed: true, options: choice('heldBy', ['EXPERTS', 'THIRD_PARTY']) },
      { name: 'heldOn', kind: 'date', needed: true },
      { name: 'members', kind: 'text', needed: true, max: 1000, asked: (values) => values['heldBy'] === 'EXPERTS' },
      { name: 'firm', kind: 'text', needed: true, max: 200, asked: (values) => values['heldBy'] === 'THIRD_PARTY' },
      { name: 'fit', kind: 'yesNo', needed: true },
      { name: 'reportId', kind: 'choice', needed: true, hint: true, options: papers(documents, 'PRE_ACCEPTANCE_REPORT') },
      { name: 'summary', kind: 'area', needed: true, max: 4000 },
    ],
    rows: {
      name: 'problems',
      columns: [
        { name: 'what', kind: 'area', max: 1000 },
        { name: 'correction', kind: 'area', max: 1000, hint: true },
      ],
    },
  };
}

function interim(lots: LotRef[], documents: DocumentSummary[]): EntrySpec {
  return {
    words: 'acceptance.interim',
    fields: [
      { name: 'lotId', kind: 'choice', needed: true, options: complete(lots) },
      { name: 'heldOn', kind: 'date', needed: true },
      { name: 'accepted', kind: 'yesNo', needed: true },
      { name: 'documentId', kind: 'choice', needed: true, hint: true, options: papers(documents, 'ACCEPTANCE_OPINION') },
      { name: 'participants', kind: 'area', needed: true, max: 1000 },
      { name: 'summary', kind: 'area', needed: true, max: 4000 },
    ],
  };
}

function upstream(documents: DocumentSummary[]): EntrySpec {
  return {
    words: 'acceptance.upstream',
    fields: [
      { name: 'heldOn', kind: 'date', needed: true },
      { name: 'organ', kind: 'text', needed: true, max: 200 },
      { name: 'accepted', kind: 'yesNo', needed: true },
      { name: 'documentNumber', kind: 'text', max: 100 },
      { name: 'documentId', kind: 'choice', needed: true, hint: true, options: papers(documents, 'ACCEPTANCE_OPINION') },
      { name: 'summary', kind: 'area', needed: true, max: 4000 },
    ],
  };
}

const materialColumns = (documents: DocumentSummary[]): EntrySpec['fields'] => [
  { name: 'kind', kind: 'choice', options: choice('materialKind', MATERIALS) },
  { name: 'documentId', kind: 'choice', hint: true, options: papers(documents) },
  { name: 'notApplicable', kind: 'text', max: 1000, hint: true },
  { name: 'passed', kind: 'yesNo', hint: true },
  { name: 'level', kind: 'text', max: 100, hint: true },
  { name: 'validUntil', kind: 'date', hint: true },
];

/** Whom the owner names besides the two that always sign is ticked one by one. */
function draft(of: AcceptanceView, documents: DocumentSummary[]): EntrySpec {
  const named = SIGNERS.filter((signer) => signer !== 'INDUSTRY_AUTHORITY' || of.industryAuthority);
  return {
    words: 'acceptance.draft',
    fields: [
      { name: 'heldOn', kind: 'date' },
      { name: 'place', kind: 'text', max: 200 },
      ...(of.infrastructure ? [] : [{ name: 'hardware', kind: 'yesNo' } as const]),
      ...named.map((name) => ({ name, kind: 'yesNo' }) as const),
    ],
    rows: { name: 'materials', columns: materialColumns(documents) },
    shape: (body) => ({
      heldOn: body['heldOn'],
      place: body['place'],
      hardware: of.infrastructure ? true : body['hardware'],
      signers: named.filter((signer) => body[signer] === true),
      materials: body['materials'],
    }),
  };
}

function drafted(of: AcceptanceView): Values {
  const content = of.rounds.find((round) => round.state === 'DRAFT')?.content;
  const given = content?.materials ?? [];
  const lines = MATERIALS.filter((kind) => kind !== 'ENERGY_EFFICIENCY' || of.infrastructure || content?.hardware).map(
    (kind) => given.find((material) => material.kind === kind) ?? { kind },
  );
  return {
    ...content,
    heldOn: content?.heldOn ?? today(),
    ...Object.fromEntries(SIGNERS.map((signer) => [signer, (content?.signers as string[] | undefined)?.includes(signer) ?? false])),
    materials: lines,
  };
}

function correction(documents: DocumentSummary[]): EntrySpec {
  return {
    words: 'acceptance.correction',
    document: 'OTHER',
    fields: [
      { name: 'report', kind: 'area', needed: true, max: 4000 },
      { name: 'documents', kind: 'documents' },
    ],
    rows: { name: 'materials', columns: materialColumns(documents) },
  };
}

/** What a department signs: a ground it does not accept goes back with the reason it gives. */
export function signEntry(step: StepView, round: AcceptanceRoundView): Entry {
  const grounded = round.materials.filter((material) => material.notApplicable);
  const action: Action = { name: 'sign-acceptance', method: 'POST', href: `/api/v1/steps/${step.id}/outcome`, allowed: true, reasons: [] };
  const spec: EntrySpec = {
    words: 'acceptance.sign',
    document: 'ACCEPTANCE_OPINION',
    fields: [
      {
        name: 'outcome',
        kind: 'choice',
        needed: true,
        options: choice('acceptanceVerdict', ['AGREED', 'AGREED_AFTER_REVISION', 'DISAGREED']),
      },
      { name: 'documentNumber', kind: 'text', max: 100 },
      ...grounded.map(
        (material) => ({ name: `ground_${material.kind}`, kind: 'yesNo', needed: true, asked: (values: Values) => disputes(values) }) as const,
      ),
      { name: 'opinion', kind: 'area', needed: true, max: 4000, asked: disputes },
    ],
    rows: {
      name: 'conditions',
      needed: false,
      asked: (values) => values['outcome'] === 'AGREED_AFTER_REVISION',
      columns: [
        { name: 'text', kind: 'area', max: 1000 },
        { name: 'due', kind: 'date' },
      ],
    },
    shape: (body) => ({
      outcome: body['outcome'],
      opinion: body['opinion'],
      documentNumber: body['documentNumber'],
      documentId: body['documentId'],
      conditions: body['conditions'],
      returnedFields: grounded
        .filter((material) => disputes(body) && body[`ground_${material.kind}`] === false)
        .map((material) => ({ field: `materials.${material.kind}`, reason: body['opinion'] })),
    }),
  };
  return { action, spec, values: { conditions: [{}] }, version: step.version };
}

const disputes = (values: Values) => !!values['outcome'] && values['outcome'] !== 'AGREED';

/** What a deed on an acceptance asks for; none where a reason is enough, or nothing. */
export function acceptanceEntry(action: Action, of: AcceptanceView, documents: DocumentSummary[]): Entry | null {
  const home = `/api/v1/acceptances/${of.id}`;
  switch (action.name) {
    case 'start-trial': {
      const last = of.lots.map((lot) => lot.completedOn ?? '').sort().at(-1);
      return { action, spec: start, values: { startedOn: last && last > today() ? last : today() } };
    }
    case 'interrupt-trial':
      return { action, spec: interruption, values: { from: today() } };
    case 'end-interruption':
      return { action, spec: endOfInterruption, values: { to: today() } };
    case 'enter-trial-problem':
      return { action, spec: problem, values: { noticedOn: today() } };
    case 'solve-trial-problem':
      return { action, spec: solution, values: { solvedOn: today() } };
    case 'pre-accept':
      return { action, spec: preAcceptance(documents), values: { heldOn: today() }, screenAt: `${home}/pre-acceptance-screenings` };
    case 'accept-lot':
      return { action, spec: interim(of.lots, documents), values: { heldOn: today() } };
    case 'note-upstream-acceptance':
      return { action, spec: notice, values: { acceptedOn: today() } };
    case 'file-upstream-acceptance':
      return { action, spec: upstream(documents), values: { heldOn: of.upstreamAcceptedOn ?? today() } };
    case 'draft-acceptance':
      return { action, spec: draft(of, documents), values: drafted(of), screenAt: `${home}/screenings`, draft: true };
    case 'correct-acceptance':
      return { action, spec: correction(documents), values: {} };
    case 'state-on-acceptance':
      return { action, spec: statement, values: {} };
    case 'put-into-operation':
      return { action, spec: operation, values: { since: today() } };
    case 'decommission':
      return { action, spec: decommission, values: { on: today() } };
    default:
      return null;
  }
}
