import { CloudRequestView, OmBudgetView, OperationView } from '../api/models';

const owner = { code: '511900-MZJ', name: '市民政局', nameEn: 'Civil Affairs' };
const none = { year: 2025, approved: 0, contracted: 0, paid: 0 };
const document = {
  documentId: 'd1',
  type: 'OTHER' as const,
  title: '测评报告',
  number: 1,
  versionId: 'v1',
  fileName: '报告.pdf',
  mediaType: 'application/pdf',
  shown: true,
  size: 10,
  digest: 'aa',
};

/** An application of two lines that finance has. */
export function budgetForTests(given: Partial<OmBudgetView> = {}): OmBudgetView {
  return {
    id: 'b1',
    projectId: 'p1',
    projectCode: 'BZ-2026-0001',
    projectName: '智慧养老',
    projectStage: 'IN_OPERATION',
    ownerDepartment: owner,
    year: 2026,
    number: 1,
    state: 'SUBMITTED',
    content: { lines: [{ kind: 'CLOUD', amount: 120000, ground: '按量测算' }], explanation: '持平', documents: [] },
    documents: [],
    lines: [{ line: 1, kind: 'CLOUD', amount: 120000, ground: '按量测算', approved: null, reason: null }],
    total: 120000,
    approved: null,
    lastYear: none,
    thisYear: { ...none, year: 2026 },
    findings: [],
    opinion: null,
    documentNumber: null,
    decidedOn: null,
    submittedAt: '2026-06-02T01:00:00Z',
    submittedBy: '王敏',
    waitsFor: null,
    version: 3,
    actions: [],
    ...given,
  };
}

/** A request for cloud that waits. */
export function cloudForTests(given: Partial<CloudRequestView> = {}): CloudRequestView {
  return {
    id: 'c1',
    projectId: 'p1',
    projectCode: 'BZ-2026-0001',
    projectName: '智慧养老',
    projectStage: 'IN_OPERATION',
    ownerDepartment: owner,
    number: 1,
    state: 'SUBMITTED',
    content: { purpose: 'OPERATION', quantity: { vcpu: 16, memoryGb: 64, storageGb: 500 }, network: null, reason: '业务测算', from: '2026-06-02', to: '2028-06-01' },
    added: true,
    standing: { vcpu: 4, memoryGb: 16, storageGb: 100 },
    granted: null,
    opinion: null,
    decidedOn: null,
    submittedBy: '王敏',
    submittedAt: '2026-06-02T01:00:00Z',
    waitsFor: null,
    version: 2,
    actions: [],
    ...given,
  };
}

/** A project in operation that still has something to shut down. */
export function operationForTests(given: Partial<OperationView> = {}): OperationView {
  return {
    id: 'p1',
    projectCode: 'BZ-2026-0001',
    projectName: '智慧养老',
    projectStage: 'IN_OPERATION',
    ownerDepartment: owner,
    acceptedOn: '2026-06-02',
    inOperationSince: '2026-06-03',
    decommissionedOn: null,
    operator: null,
    operatorFindings: [],
    years: [{ year: 2026, approved: 180000, contracted: 120000, paid: 0 }],
    restrictions: [],
    cloud: { vcpu: 4, memoryGb: 16, storageGb: 100 },
    releases: [],
    systems: [
      {
        id: 's1',
        number: 1,
        name: '旧养老台账',
        namedOn: '2026-07-01',
        dueOn: '2026-07-01',
        overdue: true,
        postponements: [],
        shutOn: null,
        dataMigrated: null,
        note: null,
        document: null,
        actions: [],
      },
    ],
    systemsNamed: [],
    assessments: [
      {
        id: 'a1',
        kind: 'MLPS_ASSESSMENT',
        level: '三级',
        passed: true,
        organ: null,
        assessedOn: '2026-06-02',
        validUntil: null,
        latest: true,
        expired: false,
        ofAcceptance: true,
        document,
      },
    ],
    contracts: [],
    version: 5,
    actions: [],
    ...given,
  };
}
