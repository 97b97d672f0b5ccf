import { DossierView, DossierVersionView } from '../api/models';

/** A dossier with two sections of which its owner has written one. */
export function dossierForTests(given: Partial<DossierView> = {}): DossierView {
  return {
    id: 'd1',
    projectId: 'p1',
    projectCode: 'BZ-2027-0001',
    projectName: '智慧校园平台',
    type: 'IMPLEMENTATION_PLAN',
    article: 'A17',
    ownerDepartment: { code: '511900-JYJ', name: '市教育局', nameEn: 'Education Bureau' },
    state: 'DRAFT',
    sections: ['NEED', 'SECURITY', 'COSTS', 'JOINT_CONSTRUCTION'],
    assessed: [],
    afterOthers: false,
    content: {
      chapters: [{ section: 'NEED', text: '现有系统不能支撑业务协同。' }],
      costLines: [{ id: 'c1', name: '应用软件', kind: 'SOFTWARE_DEVELOPMENT', amount: 1_650_000, basis: null }],
      catalogueEntries: [],
      products: [],
      participants: [],
      protectionGrade: null,
      documentId: null,
      attachments: [],
    },
    amount: 1_650_000,
    documents: [],
    findings: [],
    parts: [],
    returnedSections: [],
    opinion: null,
    versions: 0,
    waitsFor: [],
    approval: null,
    reviewedBudget: null,
    reviewedLines: {},
    updatedByName: '张伟',
    updatedAt: '2026-11-02T01:00:00Z',
    submittedAt: null,
    version: 3,
    actions: [],
    ...given,
  };
}

/** One of its versions as it was handed in. */
export function dossierVersionForTests(number: number, given: Partial<DossierVersionView> = {}): DossierVersionView {
  return {
    number,
    amount: 1_650_000,
    digests: { NEED: 'n1', COSTS: `c${number}` },
    changed: ['COSTS'],
    documents: [],
    letterNumber: number === 1 ? '巴教函〔2026〕8号' : null,
    letterDate: number === 1 ? '2026-11-20' : null,
    submittedBy: '张伟',
    submittedAt: `2026-11-2${number}T01:00:00Z`,
    content: null,
    ...given,
  };
}
