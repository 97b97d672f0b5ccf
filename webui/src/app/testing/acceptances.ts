import { AcceptanceRoundView, AcceptanceView } from '../api/models';

/** A round that is being signed. */
export function roundForTests(given: Partial<AcceptanceRoundView> = {}): AcceptanceRoundView {
  return {
    id: 'r1',
    number: 1,
    state: 'SIGNING',
    content: { heldOn: '2026-06-02', place: '三楼会议室', signers: [], hardware: false, materials: [] },
    materials: [
      { kind: 'PERFORMANCE_TEST', article: 'A29', needed: true, hasResult: true, document: null, documentId: null, notApplicable: '没有性能指标', passed: null, level: null, validUntil: null },
      { kind: 'AUDIT_REPORT', article: 'A29', needed: true, hasResult: false, document: null, documentId: null, notApplicable: null, passed: null, level: null, validUntil: null },
    ],
    findings: [],
    signatures: [],
    waitsFor: [],
    turns: [],
    convenedAt: '2026-06-02T01:00:00Z',
    convenedBy: '张伟',
    closedOn: null,
    ...given,
  };
}

/** A project on trial. */
export function acceptanceForTests(given: Partial<AcceptanceView> = {}): AcceptanceView {
  return {
    id: 'p1',
    projectCode: 'BZ-2026-0001',
    projectName: '智慧养老',
    projectStage: 'TRIAL_OPERATION',
    projectHold: 'NONE',
    ownerDepartment: { code: '511900-MZJ', name: '市民政局', nameEn: 'Civil Affairs' },
    contentKind: 'CONSTRUCTION',
    upstream: false,
    infrastructure: false,
    industryAuthority: true,
    state: 'TRIAL',
    trial: {
      startedOn: '2026-03-02',
      months: 3,
      endsOn: '2026-06-02',
      endExplanation: '自2026-03-02次日起算，3个月，至2026-06-02届满。',
      over: false,
      interruptions: [],
      problems: [],
    },
    dueOn: '2026-06-02',
    dueExplanation: null,
    overdue: false,
    lots: [{ id: 'a', number: 1, name: '软件开发', suspended: false, completedOn: '2026-03-02' }],
    reports: [],
    rounds: [],
    causes: [],
    upstreamAcceptedOn: null,
    upstreamDue: null,
    acceptedOn: null,
    inOperationSince: null,
    decommissionedOn: null,
    decommissionedBecause: null,
    dataDisposal: null,
    assets: null,
    version: 3,
    actions: [],
    ...given,
  };
}
