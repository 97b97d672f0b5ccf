import { ChangeSummary, ExecutionView } from '../api/models';

/** What happened, or is to happen, on a day. */
export interface Moment {
  day: string;
  /** Text key `execution.course.<kind>`. */
  kind: 'planned' | 'reached' | 'procurement' | 'award' | 'contract' | 'payment' | 'completed' | 'change';
  /** What it is about: a lot, a contract, a milestone. */
  what: string;
  /** Yuan, where it is about money. */
  amount?: number | null;
  /** Days after the planned day. */
  late?: number;
  /** Where it is shown whole. */
  page?: string;
}

/** Milestones, procurement, contracts, payments and changes of a project on one line of time, what is to come first (A24, A25). */
export function courseOf(execution: ExecutionView, changes: ChangeSummary[]): Moment[] {
  const moments: Moment[] = [
    ...execution.milestones.map(
      (one): Moment => ({ day: one.reachedOn ?? one.plannedOn, kind: one.reachedOn ? 'reached' : 'planned', what: one.name, late: one.daysLate }),
    ),
    ...execution.lots.flatMap((lot): Moment[] => [
      ...(lot.procurement ? [{ day: lot.procurement.chosen.startedOn, kind: 'procurement' as const, what: lot.plan.name }] : []),
      ...(lot.award
        ? [{ day: lot.award.awardedOn, kind: 'award' as const, what: `${lot.plan.name}：${lot.award.supplier}`, amount: lot.award.amount }]
        : []),
      ...(lot.completedOn ? [{ day: lot.completedOn, kind: 'completed' as const, what: lot.plan.name }] : []),
      ...lot.contracts.flatMap((contract): Moment[] => [
        { day: contract.terms.signedOn, kind: 'contract', what: contract.terms.title, amount: contract.terms.amount },
        ...contract.payments
          .filter((payment) => !payment.reversal)
          .map((payment): Moment => ({ day: payment.paidOn, kind: 'payment', what: payment.purpose, amount: payment.amount })),
      ]),
    ]),
    ...changes.flatMap((change): Moment[] =>
      change.submittedAt
        ? [{ day: dayInBazhong(change.submittedAt), kind: 'change', what: String(change.number), page: `/change-requests/${change.id}` }]
        : [],
    ),
  ];
  return moments.sort((one, other) => other.day.localeCompare(one.day));
}

function dayInBazhong(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(instant));
}
