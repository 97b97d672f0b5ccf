import { AcceptanceView } from '../api/models';

/** A step of the way, and how far it is. */
export interface WayStep {
  name: 'trial' | 'preAcceptance' | 'acceptance' | 'upstream' | 'operation';
  done: boolean;
  current: boolean;
  date: string | null;
}

/** Which steps this project goes through: a mere service has no trial, what is coordinated above is accepted there (A2, A31). */
export function wayOf(of: AcceptanceView): WayStep[] {
  const preAccepted = of.reports.filter((report) => report.kind === 'PRE_ACCEPTANCE' && report.state === 'FILED').at(-1);
  const steps: Omit<WayStep, 'current'>[] = [];
  if (of.contentKind === 'CONSTRUCTION') {
    steps.push({ name: 'trial', done: !!preAccepted || !!of.acceptedOn || (of.trial?.over ?? false), date: of.trial?.endsOn ?? null });
  }
  if (of.contentKind === 'CONSTRUCTION' && !of.upstream) {
    steps.push({ name: 'preAcceptance', done: !!preAccepted || !!of.acceptedOn, date: preAccepted?.filedOn ?? null });
  }
  steps.push({ name: of.upstream ? 'upstream' : 'acceptance', done: !!of.acceptedOn, date: of.acceptedOn ?? of.dueOn ?? null });
  if (of.contentKind !== 'DESIGN') {
    steps.push({ name: 'operation', done: !!of.inOperationSince, date: of.inOperationSince ?? null });
  }
  const next = steps.findIndex((step) => !step.done);
  return steps.map((step, at) => ({ ...step, current: at === next && of.state !== 'ENDED' }));
}

/** Of the lots that were accepted by themselves, the day (A29). */
export function acceptedLots(of: AcceptanceView | undefined): Record<string, string> {
  const filed = of?.reports.filter((report) => report.state === 'FILED' && report.passed && report.interim) ?? [];
  return Object.fromEntries(filed.map((report) => [report.interim?.lotId ?? '', report.interim?.heldOn ?? '']));
}
