import { RectificationSummary, RectificationView, SanctionSummary } from '../api/models';
import { allowed } from './sessions';

const health = { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' };
const education = { code: '511900-JYJ', name: '市教育局', nameEn: 'Education Bureau' };

/** An order in a list, in time. */
export function orderForTests(given: Partial<RectificationSummary> = {}): RectificationSummary {
  return {
    id: 'r1',
    projectId: 'p1',
    projectCode: 'BZ-2026-0001',
    projectName: '智慧校园',
    ownerDepartment: education,
    department: health,
    documentNumber: '巴数监〔2026〕8号',
    state: 'ORDERED',
    round: 1,
    due: '2026-05-06',
    light: 'GREEN',
    toChoose: false,
    orderedAt: '2026-04-24T01:00:00Z',
    ...given,
  };
}

/** An order of two items that the owner has to respond to. */
export function rectificationForTests(given: Partial<RectificationView> = {}): RectificationView {
  return {
    id: 'r1',
    projectId: 'p1',
    projectCode: 'BZ-2026-0001',
    projectName: '智慧校园',
    ownerDepartment: education,
    department: health,
    role: 'FINANCE',
    checkId: null,
    documentNumber: '巴数监〔2026〕8号',
    paper: null,
    state: 'ORDERED',
    items: [
      { subject: 'SCHEDULE', wrong: '进度滞后', required: '提出赶工计划' },
      { subject: 'USE_OF_FUNDS', wrong: '凭证不全', required: '补齐凭证' },
    ],
    due: '2026-05-06',
    dueExplanation: '五个工作日',
    light: 'GREEN',
    toChoose: false,
    openMeasures: [],
    rounds: [
      {
        number: 1,
        due: null,
        respondedAt: null,
        respondedBy: null,
        late: false,
        answers: [],
        passed: null,
        reasons: null,
        verifiedAt: null,
        verifiedBy: null,
      },
    ],
    measures: [],
    revokedBecause: null,
    waitsFor: null,
    orderedBy: '金有数',
    orderedAt: '2026-04-24T01:00:00Z',
    closedAt: null,
    version: 3,
    actions: [allowed('respond')],
    ...given,
  };
}

/** An entry of the register of sanctions, on a unit. */
export function sanctionForTests(given: Partial<SanctionSummary> = {}): SanctionSummary {
  return {
    id: 's1',
    projectId: 'p1',
    projectCode: 'BZ-2026-0001',
    projectName: '智慧校园',
    ownerDepartment: education,
    unit: '市教育局',
    person: null,
    ground: 'LOSS_OR_WASTE',
    kind: 'NOTICE_OF_CRITICISM',
    organ: '市政府办公室',
    documentNumber: '巴府办〔2026〕7号',
    decidedOn: '2026-05-11',
    revoked: false,
    ...given,
  };
}
