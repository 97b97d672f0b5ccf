import { ExecutionView } from '../api/models';

/** A point of a line: day and percent. */
export type Point = [day: string, percent: number];

/** How far the project was to be, and how far it is, by day; both lines begin at nothing where anything is known. */
export function progressOf(execution: ExecutionView): { planned: Point[]; actual: Point[]; paid: Point[] } {
  const planned = execution.milestones.map((one): Point => [one.plannedOn, one.percent]);
  const actual = execution.reports.map((one): Point => [lastDay(one.month), one.percent]);
  const contracted = execution.contracted;
  const paid = contracted > 0 ? execution.reports.map((one): Point => [lastDay(one.month), percent(one.paid, contracted)]) : [];
  return { planned, actual, paid };
}

export function percent(part: number, whole: number): number {
  return whole > 0 ? Math.round((part / whole) * 1000) / 10 : 0;
}

function lastDay(month: string): string {
  const [year, ordinal] = month.split('-').map(Number);
  return new Date(Date.UTC(year, ordinal, 0)).toISOString().slice(0, 10);
}
