import { DepartmentRef, ReviewSessionView, WaitingItem } from '../api/models';

/** A line of the list or a dossier that is or can be on the agenda. */
export interface AgendaLine {
  id: string;
  projectCode: string;
  projectName: string;
  ownerDepartment: DepartmentRef;
  industryAuthority: DepartmentRef | null;
  amount: number;
  needsDecision: boolean;
}

/** What is on the agenda now, then what waits. */
export function linesOf(session: ReviewSessionView | null, waiting: WaitingItem[]): AgendaLine[] {
  const scheduled = (session?.items ?? []).map((item) => ({ ...item, id: item.subjectId }));
  return [...scheduled, ...waiting.filter((line) => scheduled.every((one) => one.id !== line.id))];
}

/** One place up or down; the order stays as it is at either end. */
export function moved(order: string[], id: string, by: 1 | -1): string[] {
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) {
    return order;
  }
  const next = [...order];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** Departments that sit on the committee for what is on the agenda, beside those that always do (A5). */
export function authoritiesOf(lines: AgendaLine[], chosen: string[]): DepartmentRef[] {
  const found = lines.filter((line) => chosen.includes(line.id)).flatMap((line) => line.industryAuthority ?? []);
  return found.filter((one, index) => found.findIndex((other) => other.code === one.code) === index);
}
