import { Action, ReviewSessionView, SessionItem, SessionMember } from '../api/models';

const health = { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' };
const education = { code: '511900-JYJ', name: '市教育局', nameEn: 'Education Bureau' };

/** A deed that is offered, on whatever a spec is about. */
export const allowed = (name: string): Action => ({ name, method: 'POST', href: `/api/v1/x/${name}`, allowed: true, reasons: [] });

/** A deed that is refused, and why. */
export const refused = (name: string, message: string): Action => ({
  ...allowed(name),
  allowed: false,
  reasons: [{ article: 'A5', message }],
});

/** Somebody called as a member who has not answered. */
export function memberForTests(id: string, given: Partial<SessionMember> = {}): SessionMember {
  return {
    id,
    name: `成员${id}`,
    department: education,
    capacity: 'MEMBER',
    userId: null,
    byAccount: false,
    answer: 'NONE',
    answerReason: null,
    answeredAt: null,
    substitute: null,
    substituteDepartment: null,
    present: null,
    version: 4,
    actions: [],
    ...given,
  };
}

/** An item on the agenda on which m1 and m2 may vote. */
export function itemForTests(id: string, given: Partial<SessionItem> = {}): SessionItem {
  return {
    id,
    docket: 'ANNUAL_LIST',
    number: 1,
    subjectId: `l-${id}`,
    projectId: `p-${id}`,
    projectCode: `BZ-2027-${id}`,
    projectName: `项目${id}`,
    ownerDepartment: health,
    industryAuthority: null,
    amount: 5_000_000,
    needsDecision: false,
    findings: [],
    state: 'ON_AGENDA',
    panel: { entitled: ['m1', 'm2'], experts: 1, recused: [], absentDepartments: [], presiding: 'm1', findings: [], quorate: true },
    tally: null,
    votes: [],
    votesWithheld: false,
    verdicts: [],
    conclusion: null,
    version: 7,
    actions: [],
    ...given,
  };
}

/** A session in which m1 and m2 sit over one item. */
export function sessionForTests(given: Partial<ReviewSessionView> = {}): ReviewSessionView {
  return {
    id: 's1',
    docket: 'ANNUAL_LIST',
    listId: 'l1',
    title: '2027 年度信息化项目清单审查会议',
    titleEn: 'Review of the annual list 2027',
    year: 2027,
    state: 'OPEN',
    scheduledOn: '2026-11-20',
    place: '三楼会议室',
    postponements: [],
    convenedBy: '何静',
    convenedAt: '2026-11-10T01:00:00Z',
    openedBy: null,
    openedAt: null,
    endedBy: null,
    endedAt: null,
    cancellation: null,
    minutesDigest: null,
    rules: {
      policyVersion: 'v1',
      expertShareNumerator: 1,
      expertShareDenominator: 3,
      votingThreshold: null,
      namedDepartmentsRequired: true,
    },
    namedDepartments: [],
    members: [memberForTests('m1'), memberForTests('m2')],
    items: [itemForTests('i1')],
    ownSeat: null,
    version: 3,
    actions: [],
    ...given,
  };
}
