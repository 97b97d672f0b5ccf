import { DossierType, ProcedureKind, StepView, WaitingStep } from '../api/models';
import { todayInBazhong } from '../shared/format';
import { Session } from '../shell/session';
import { bodyOf } from './bodies';

const OF_DOSSIERS: ProcedureKind[] = [
  'PROPOSAL',
  'FEASIBILITY_STUDY',
  'PRELIMINARY_DESIGN',
  'IMPLEMENTATION_PLAN',
  'SERVICE_REQUIREMENT_PLAN',
  'UPSTREAM_PLAN',
];

/** Whether a procedure is on a dossier: on the way to approval (A17, A18), or before an application upward (A13). */
export function isDossier(kind: ProcedureKind): boolean {
  return OF_DOSSIERS.includes(kind);
}

/** Development and reform alone appraise a study (A6), data administration alone a plan for an application upward (A13). */
export const NOT_CONSULTED_ON: DossierType[] = ['FEASIBILITY_STUDY', 'UPSTREAM_PLAN'];

/** Where a dossier passes: the opinions side by side, then one organ after another. */
export interface Station {
  key: string;
  steps: StepView[];
  standing: Standing;
}

/** `BACK` where it was given back to its owner. */
export type Standing = 'DONE' | 'NOW' | 'BACK' | 'AHEAD';

const GIVES_BACK = ['RETURNED', 'DEFERRED'];

/** @param steps every step of every round, in route order */
export function stationsOf(steps: StepView[]): Station[] {
  const stations: Omit<Station, 'standing'>[] = [];
  for (const step of steps.filter((one) => !one.superseded)) {
    const key = bodyOf(step.kind) ? 'OPINIONS' : step.kind;
    const last = stations.at(-1);
    if (last?.key === key) {
      last.steps.push(step);
    } else {
      stations.push({ key, steps: [step] });
    }
  }
  return stations.map((station) => ({ ...station, standing: standingOf(station.steps) }));
}

function standingOf(steps: StepView[]): Standing {
  if (steps.some((step) => step.outcome && GIVES_BACK.includes(step.outcome))) {
    return 'BACK';
  }
  if (steps.some((step) => step.state === 'OPEN')) {
    return 'NOW';
  }
  return steps.every((step) => step.state === 'DONE' || step.state === 'SKIPPED') ? 'DONE' : 'AHEAD';
}

/** What an organ said in earlier rounds on the same dossier, the latest first. */
export function earlierRounds(step: StepView, steps: StepView[]): StepView[] {
  return steps
    .filter((one) => one.kind === step.kind && one.superseded && one.outcome && one.id !== step.id)
    .sort((one, other) => other.round - one.round);
}

/** Whether an organ judges it anew: a dossier that was given back on its way to it comes to it for the first time all the same. */
export function isAgain(step: StepView, steps: StepView[]): boolean {
  return step.round > 1 && earlierRounds(step, steps).length > 0;
}

/** Objections and conditions are answered by the owner before the committee sees the dossier (A20). */
export function awaitsAnswer(step: StepView): boolean {
  return step.state === 'DONE' && !step.superseded && !!bodyOf(step.kind) && step.outcome !== 'AGREED' && step.outcome !== 'NOT_GIVEN' && !step.answer;
}

/** Past its last day: how it goes on is for the vice-mayor in charge to settle (A20). */
export function isOverdue(step: StepView): boolean {
  return step.state === 'OPEN' && !!bodyOf(step.kind) && !step.paused && !!step.due && step.due < todayInBazhong();
}

/** It came after the review, and whether that is held again has not been ruled (A20). */
export function awaitsRuling(step: StepView): boolean {
  return step.late && !step.ruling && !step.superseded;
}

/** Who may hold the technical review, and so rule on what came late: the office, or who acts in its place. */
export const RULING = ['leading-group-office', 'committee-chair', 'municipal-government', 'municipal-party-committee'];

/** Whether its organ may conclude it: it waits, or was gone on without and may still be given (A20). */
export function isToConclude(step: StepView): boolean {
  return !step.superseded && (step.state === 'OPEN' || step.outcome === 'NOT_GIVEN');
}

/** What came of a step, as a text key: who reports to the government does not agree to anything. */
export function conclusionOf(step: Pick<StepView, 'kind' | 'outcome'>): string {
  if (step.kind.startsWith('INCIDENT_NOTICE_') || step.kind.startsWith('MONITORING_RECEIPT_')) {
    return 'course.noted';
  }
  return step.kind === 'GOVERNMENT_REPORT' ? 'course.reported' : `outcome.${step.outcome}`;
}

/** Whether the reader may conclude a step, or register the paper of whoever does. */
export function mayConclude(step: Pick<StepView, 'actions'>): boolean {
  return step.actions.some((action) => (action.name.startsWith('conclude-') || action.name === 'register-paper') && action.allowed);
}

/** Whether the reader is of the organ a step waits for, and holds its role there. */
export function actsFor(step: Pick<WaitingStep, 'role' | 'department'>, reader: Session): boolean {
  return reader.department() === step.department.code && reader.has(step.role.toLowerCase().replaceAll('_', '-'));
}
