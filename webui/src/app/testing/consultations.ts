import { ConditionView, ConsultationView, DossierView, OpinionView, ProcedureView, StepKind, StepView } from '../api/models';
import { dossierForTests } from './dossiers';

const health = { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' };
const finance = { code: '511900-CZJ', name: '市财政局', nameEn: 'Finance Bureau' };

/** An opinion that is waited for. */
export function opinionForTests(kind: StepKind, given: Partial<OpinionView> = {}): OpinionView {
  return {
    stepId: `s-${kind}`,
    kind,
    department: finance,
    state: 'OPEN',
    ownProject: false,
    openedAt: '2026-11-20T01:00:00Z',
    due: '2026-12-04',
    light: 'GREEN',
    days: 8,
    paused: false,
    reused: false,
    urgings: 0,
    outcome: null,
    opinion: null,
    documentNumber: null,
    decidedAt: null,
    answer: null,
    toAnswer: false,
    ...given,
  };
}

export function consultationForTests(given: Partial<ConsultationView> = {}): ConsultationView {
  return {
    id: 'd1',
    dossierType: 'IMPLEMENTATION_PLAN',
    dossierState: 'SUBMITTED',
    projectId: 'p1',
    projectCode: 'BZ-2026-0001',
    projectName: '智慧医疗云平台',
    ownerDepartment: health,
    amount: 1_500_000,
    letterNumber: '巴卫函〔2026〕18号',
    letterDate: '2026-11-19',
    submittedAt: '2026-11-20T01:00:00Z',
    opinions: [opinionForTests('FINANCE_OPINION')],
    complete: false,
    ...given,
  };
}

/** A step that waits for the finance bureau. */
export function stepForTests(kind: StepKind, given: Partial<StepView> = {}): StepView {
  return {
    id: `s-${kind}`,
    procedureId: 'v1',
    kind,
    role: 'FINANCE',
    department: finance,
    ownProject: false,
    assignee: null,
    article: 'A20',
    round: 1,
    state: 'OPEN',
    openedAt: '2026-11-20T01:00:00Z',
    due: '2026-12-04',
    dueExplanation: '自 2026-11-20 起 10 个工作日',
    outcome: null,
    opinion: null,
    assessment: [],
    decidedAt: null,
    decidedBy: null,
    onBehalfOf: null,
    legalDate: null,
    documentNumber: null,
    paper: null,
    carriedFrom: null,
    paused: false,
    suspended: false,
    pauses: [],
    urgings: 0,
    urgedOn: null,
    escalations: [],
    answer: null,
    coordination: null,
    late: false,
    ruling: null,
    superseded: false,
    outcomes: ['AGREED', 'AGREED_WITH_CONDITIONS', 'DISAGREED'],
    version: 3,
    actions: [],
    ...given,
  };
}

export function procedureForTests(steps: StepView[]): ProcedureView {
  return {
    id: 'v1',
    kind: 'IMPLEMENTATION_PLAN',
    subjectId: 'd1',
    article: 'A17',
    title: '智慧医疗云平台 · 实施方案',
    ownerDepartment: health,
    state: 'RUNNING',
    round: 1,
    startedAt: '2026-11-20T01:00:00Z',
    closedAt: null,
    policyVersion: 'v1',
    steps,
  };
}

/** A merged plan of two cost lines, handed in twice. */
export function handedInForTests(given: Partial<DossierView> = {}): DossierView {
  return dossierForTests({
    ownerDepartment: health,
    state: 'SUBMITTED',
    sections: ['NEED', 'SCOPE', 'COSTS'],
    content: {
      costLines: [
        { id: 'c1', name: '应用软件开发', kind: 'SOFTWARE_DEVELOPMENT', amount: 1_000_000 },
        { id: 'c2', name: '安全设备', kind: 'HARDWARE', amount: 500_000 },
      ],
    },
    amount: 1_500_000,
    versions: 2,
    submittedAt: '2026-11-20T01:00:00Z',
    version: 5,
    ...given,
  });
}

export function conditionForTests(given: Partial<ConditionView> = {}): ConditionView {
  return {
    id: 'k1',
    stepId: 's-FINANCE_OPINION',
    projectId: 'p1',
    text: '落实市级配套资金',
    due: '2027-01-31',
    ownerDepartment: health,
    organ: finance,
    state: 'OPEN',
    statement: null,
    reportedBy: null,
    reportedAt: null,
    remark: null,
    checkedBy: null,
    checkedAt: null,
    version: 1,
    actions: [],
    ...given,
  };
}
