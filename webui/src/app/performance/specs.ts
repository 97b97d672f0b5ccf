import { DepartmentRef, FinalAccountsContent, MonitoringFigures, ProjectPerformance } from '../api/models';
import { EntrySpec } from '../shared/entry';

type Values = Record<string, unknown>;
type Contract = ProjectPerformance['contracts'][number];

const SOURCES = ['SPECIAL_FUNDS', 'UPPER_LEVEL_FUNDS', 'SELF_RAISED', 'ENTERPRISE_CONTRIBUTION'] as const;
const DIMENSIONS = ['RESOURCE_USE', 'SHARING', 'SECURITY', 'EFFECT'] as const;
const MOST_USERS = 3;

const choice = (terms: string, ...values: string[]) => ({ terms, values });
const amount = (value: unknown) => (value ?? 0) as number;

/** Settlement of every contract, and the final accounts (A40). `texts` gives the labels of what is asked of each contract. */
export function accountsSpec(project: string, contracts: Contract[], texts: { settled: string; reason: string }): EntrySpec {
  return {
    words: 'performance.account',
    document: 'FINAL_ACCOUNTS',
    fields: [
      ...contracts.flatMap((one, at): EntrySpec['fields'] => [
        { name: `settled${String(at)}`, kind: 'money', needed: true, label: `${one.number} ${one.title} · ${texts.settled}` },
        { name: `reason${String(at)}`, kind: 'text', max: 1000, label: `${one.number} · ${texts.reason}` },
      ]),
      { name: 'otherCosts', kind: 'money', needed: true },
      ...SOURCES.map((source): EntrySpec['fields'][number] => ({ name: source, kind: 'money' })),
      { name: 'fundsLeft', kind: 'money', needed: true },
      { name: 'remark', kind: 'area', max: 4000 },
      { name: 'documents', kind: 'documents' },
    ],
    rows: {
      name: 'assets',
      columns: [
        { name: 'name', kind: 'text' },
        { name: 'amount', kind: 'money' },
      ],
    },
    shape: (body) => ({
      projectId: project,
      settlements: contracts.map((one, at) => ({
        contractId: one.id,
        settled: amount(body[`settled${String(at)}`]),
        reason: body[`reason${String(at)}`] ?? null,
      })),
      otherCosts: body['otherCosts'],
      funds: SOURCES.filter((source) => body[source] !== null).map((source) => ({ source, amount: body[source] })),
      fundsLeft: body['fundsLeft'],
      assets: body['assets'],
      remark: body['remark'],
      documents: body['documents'] ?? [],
    }),
  };
}

/** What the form starts from: as contracted, or as handed in before. */
export function accountsValues(contracts: Contract[], before?: FinalAccountsContent): Values {
  const handedIn = before?.handedIn;
  const values: Values = {
    otherCosts: handedIn?.otherCosts ?? 0,
    fundsLeft: handedIn?.fundsLeft ?? 0,
    remark: handedIn?.remark ?? null,
    documents: handedIn?.documents ?? [],
    assets: handedIn?.assets ?? [],
  };
  contracts.forEach((one, at) => {
    const settled = handedIn?.settlements?.find((each) => each.contractId === one.id);
    const audited = before?.audit?.contracts.find((each) => each.contractId === one.id)?.audited;
    values[`settled${String(at)}`] = audited ?? settled?.settled ?? one.amount;
    values[`reason${String(at)}`] = settled?.reason ?? null;
  });
  handedIn?.funds?.forEach((funds) => (values[funds.source] = funds.amount));
  return values;
}

/** What the audit found of every contract that was settled (A40). */
export function auditSpec(contracts: Contract[], audited: string): EntrySpec {
  return {
    words: 'performance.audit',
    document: 'FINAL_ACCOUNTS',
    fields: [
      ...contracts.map((one, at): EntrySpec['fields'][number] => ({
        name: `audited${String(at)}`,
        kind: 'money',
        needed: true,
        label: `${one.number} ${one.title} · ${audited}`,
      })),
      { name: 'documentNumber', kind: 'text', needed: true, max: 100 },
      { name: 'opinion', kind: 'area', needed: true, max: 4000 },
    ],
    shape: (body) => ({
      contracts: contracts.map((one, at) => ({ contractId: one.id, audited: amount(body[`audited${String(at)}`]) })),
      documentNumber: body['documentNumber'],
      opinion: body['opinion'],
      documentId: body['documentId'],
    }),
  };
}

/** The report of a year (A41): of a system on trial also what it brings, of a supervised one what its firm says. */
export function monitoringSpec(project: string, figures: MonitoringFigures, userLabel: string, participants: DepartmentRef[]): EntrySpec {
  const users = Array.from({ length: Math.max(MOST_USERS, participants.length + 1) }, (_, at) => `user${String(at)}`);
  const onTrial = () => figures.trialSince !== null && Number(figures.trialSince.slice(0, 4)) <= figures.year;
  return {
    words: 'performance.monitor',
    document: 'MONITORING_REPORT',
    fields: [
      { name: 'progress', kind: 'area', needed: true, max: 4000 },
      { name: 'funds', kind: 'area', needed: true, max: 4000 },
      { name: 'problems', kind: 'area', max: 4000 },
      { name: 'trialEffect', kind: 'area', max: 4000, needed: true, asked: onTrial },
      { name: 'trialProblems', kind: 'area', max: 4000, asked: onTrial },
      { name: 'firm', kind: 'text', max: 200, needed: figures.supervised },
      { name: 'givenOn', kind: 'date', needed: figures.supervised },
      { name: 'opinion', kind: 'area', max: 4000, needed: figures.supervised },
      ...users.map((name, at): EntrySpec['fields'][number] => ({ name, kind: 'department', label: `${userLabel} ${String(at + 1)}` })),
      { name: 'documents', kind: 'documents' },
    ],
    rows: {
      name: 'goals',
      needed: true,
      columns: [
        { name: 'goal', kind: 'text', max: 500 },
        { name: 'reached', kind: 'text', max: 1000 },
        { name: 'percent', kind: 'number', max: 100 },
      ],
    },
    shape: (body) => ({
      projectId: project,
      year: figures.year,
      progress: body['progress'],
      funds: body['funds'],
      problems: body['problems'],
      goals: body['goals'],
      trialEffect: body['trialEffect'],
      trialProblems: body['trialProblems'],
      supervision: body['firm'] === null ? null : { firm: body['firm'], givenOn: body['givenOn'], opinion: body['opinion'] },
      users: users.map((name) => body[name]).filter((code) => code !== null),
      documents: body['documents'] ?? [],
    }),
  };
}

/** Whoever takes part uses it, and the log of the trial is what went wrong on it. */
export function monitoringValues(figures: MonitoringFigures, participants: DepartmentRef[]): Values {
  return {
    goals: [{ goal: null, reached: null, percent: null }],
    trialProblems: figures.trialProblems.join('\n') || null,
    ...Object.fromEntries(participants.map((one, at) => [`user${String(at)}`, one.code])),
  };
}

/** What has come of it (A42). */
export function selfEvaluationSpec(project: string, dimension: (name: string) => string): EntrySpec {
  return {
    words: 'performance.evaluate',
    document: 'EVALUATION_REPORT',
    fields: [
      ...['resourceUse', 'sharing', 'securityRisks', 'effect'].map(
        (name): EntrySpec['fields'][number] => ({ name, kind: 'area', needed: true, max: 4000 }),
      ),
      ...DIMENSIONS.map((name): EntrySpec['fields'][number] => ({ name, kind: 'number', needed: true, max: 100, label: dimension(name) })),
      { name: 'documents', kind: 'documents' },
    ],
    shape: (body) => ({
      projectId: project,
      resourceUse: body['resourceUse'],
      sharing: body['sharing'],
      securityRisks: body['securityRisks'],
      effect: body['effect'],
      scores: DIMENSIONS.map((name) => ({ dimension: name, score: body[name] })),
      documents: body['documents'] ?? [],
    }),
  };
}

export function orderSpec(project: string): EntrySpec {
  return {
    words: 'performance.orders',
    fields: [
      { name: 'reason', kind: 'area', needed: true, max: 2000 },
      { name: 'evaluatedBy', kind: 'choice', needed: true, options: choice('evaluatedBy', 'EXPERTS', 'THIRD_PARTY') },
      { name: 'drawId', kind: 'text', max: 36, needed: true, asked: (values) => values['evaluatedBy'] === 'EXPERTS' },
      { name: 'materialBy', kind: 'date', needed: true },
      { name: 'resultBy', kind: 'date', needed: true },
    ],
    rows: { name: 'evaluators', needed: true, columns: [{ name: 'name', kind: 'text' }] },
    shape: (body) => ({
      ...body,
      projectId: project,
      evaluators: (body['evaluators'] as { name: string }[]).map((one) => one.name),
    }),
  };
}

export const materialSpec: EntrySpec = {
  words: 'performance.supply',
  document: 'EVALUATION_REPORT',
  fields: [
    { name: 'text', kind: 'area', needed: true, max: 4000 },
    { name: 'documents', kind: 'documents' },
  ],
};

export const resultSpec: EntrySpec = {
  words: 'performance.results',
  document: 'EVALUATION_REPORT',
  documentNeeded: true,
  fields: [
    { name: 'grade', kind: 'choice', needed: true, options: choice('grade', 'EXCELLENT', 'GOOD', 'PASS', 'POOR') },
    { name: 'statementBy', kind: 'date', needed: true },
    { name: 'findings', kind: 'area', needed: true, max: 4000 },
    { name: 'recommendations', kind: 'area', needed: true, max: 4000 },
  ],
};

export const statementSpec: EntrySpec = {
  words: 'performance.states',
  fields: [{ name: 'statement', kind: 'area', max: 4000 }],
};

export const goOnSpec: EntrySpec = {
  words: 'performance.goOn',
  fields: [{ name: 'reason', kind: 'area', needed: true, max: 1000 }],
};
