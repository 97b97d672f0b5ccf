import {
  AssessedSection,
  DecideStep,
  DocumentType,
  DossierView,
  FieldReason,
  Outcome,
  Section,
  SetCondition,
  StepKind,
  StepView,
} from '../api/models';
import { Decidable, Draft, amountAfter, decisionOf as itemOf, lacks } from '../shared/decisions';
import { Session } from '../shell/session';
import { bodyOf } from './bodies';
import { actsFor } from './course';

/** What an organ is about to conclude, before it is sent. */
export interface Conclusion {
  outcome: Outcome | null;
  opinion: string;
  documentNumber: string;
  /** The paper among the project's documents, with the name it is shown by. */
  paper: { id: string; name: string } | null;
  conditions: SetCondition[];
  toMend: FieldReason[];
  /** By section; what is not in here is still to be assessed (A21). */
  assessment: Partial<Record<Section, Assessment>>;
  /** By cost line; what is not in here stays as it is. */
  costs: Record<string, Draft>;
}

/** Whether a section holds as it is, and what was found. */
export type Assessment = Pick<AssessedSection, 'sound'> & { finding: string };

/** What a step of that kind decides on in a dossier. */
export interface Judged {
  kind: StepKind;
  lines: CostStanding[];
  /** Every section by itself; none where the step does not assess them. */
  sections: Section[];
}

export const NO_CONCLUSION: Conclusion = {
  outcome: null,
  opinion: '',
  documentNumber: '',
  paper: null,
  conditions: [],
  toMend: [],
  assessment: {},
  costs: {},
};

/** One line of the costs an organ decides on. */
export interface CostStanding extends Decidable {
  name: string;
}

const APPROVALS: StepKind[] = ['PROJECT_INITIATION', 'STUDY_APPRAISAL', 'DESIGN_APPROVAL', 'PROJECT_FILING'];
const OPINION_GIVERS: StepKind[] = ['TECHNICAL_REVIEW'];
const ALSO_ISSUED: StepKind[] = ['BUDGET_REVIEW', 'UPSTREAM_PRE_REVIEW'];
const ALSO_NUMBERED: StepKind[] = ['UPSTREAM_PRE_REVIEW', 'LIST_EXCEPTION_DECISION'];
const AGREED: Outcome[] = ['AGREED', 'AGREED_WITH_CONDITIONS'];
const UNTOUCHED: Draft = { verdict: 'AGREE', amount: null, reason: '' };

/** An approval, a filing or a refusal is issued under a number of its own (A6, A13). */
export function needsNumber(kind: StepKind, outcome: Outcome | null): boolean {
  return [...APPROVALS, ...ALSO_NUMBERED].includes(kind) && outcome !== 'RETURNED';
}

/** The office's own projects are assessed by experts or a third party, whose report comes with what the chair signs (A21). */
export function needsReport({ kind, role }: StepView, outcome: Outcome | null): boolean {
  return kind === 'TECHNICAL_REVIEW' && role === 'COMMITTEE_CHAIR' && outcome !== 'RETURNED';
}

/** What the reader may file as the paper of a conclusion: their organ's own, or the scan of another's that they register. */
export function papersOf(step: StepView, reader: Session): DocumentType[] {
  if (!actsFor(step, reader)) {
    return reader.has('leading-group-office') ? ['DECISION_SCAN'] : [];
  }
  if (OPINION_GIVERS.includes(step.kind) || bodyOf(step.kind)) {
    return ['OPINION'];
  }
  return APPROVALS.includes(step.kind) || ALSO_ISSUED.includes(step.kind) ? ['APPROVAL'] : [];
}

/** Whoever approves or reviews the budget decides on the costs line by line (A6); whoever gives it back, does not. */
export function decidesCosts(kind: StepKind, outcome: Outcome | null): boolean {
  return (APPROVALS.includes(kind) || kind === 'BUDGET_REVIEW') && !!outcome && AGREED.includes(outcome);
}

/** The costs as they stand before the step: as approved when the budget is reviewed, else as handed in. */
export function costsBefore(dossier: DossierView, kind: StepKind): CostStanding[] {
  const approved = kind === 'BUDGET_REVIEW' ? dossier.approval?.lines : undefined;
  return (dossier.content.costLines ?? []).map((line) => ({
    id: line.id,
    version: dossier.versions,
    name: line.name ?? '',
    amount: approved?.[line.id] ?? line.amount ?? 0,
  }));
}

export function costDraft(conclusion: Conclusion, line: CostStanding): Draft {
  return conclusion.costs[line.id] ?? UNTOUCHED;
}

export function judgedIn(dossier: DossierView | undefined, kind: StepKind): Judged {
  if (!dossier) {
    return { kind, lines: [], sections: [] };
  }
  return { kind, lines: costsBefore(dossier, kind), sections: kind === 'TECHNICAL_REVIEW' ? dossier.assessed : [] };
}

/** Yuan, to the fen. */
export function sumAfter(conclusion: Conclusion, lines: CostStanding[]): number {
  return inFen(lines.map((line) => amountAfter(costDraft(conclusion, line), line)));
}

export function sumBefore(lines: CostStanding[]): number {
  return inFen(lines.map((line) => line.amount));
}

function inFen(amounts: number[]): number {
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100) / 100;
}

/**
 * Why it cannot be sent yet, as a text key; `null` when it can.
 *
 * @param today no condition may be due before the conclusion
 */
export function lacking(conclusion: Conclusion, { kind, lines, sections }: Judged, today: string): string | null {
  const { outcome, opinion, conditions, toMend } = conclusion;
  if (!outcome) {
    return 'course.lacks.outcome';
  }
  if (outcome !== 'AGREED' && !opinion.trim()) {
    return 'course.lacks.opinion';
  }
  if (outcome === 'AGREED_WITH_CONDITIONS') {
    if (!conditions.length || conditions.some((one) => !one.text.trim() || !one.due)) {
      return 'course.lacks.conditions';
    }
    if (conditions.some((one) => one.due < today)) {
      return 'course.lacks.due';
    }
  }
  if (outcome === 'RETURNED' && !sections.length && toMend.some((one) => !one.field || !one.reason.trim())) {
    return 'course.lacks.toMend';
  }
  if (sections.length) {
    const assessed = sections.map((section) => conclusion.assessment[section]);
    return lackingOf(assessed, outcome);
  }
  if (decidesCosts(kind, outcome) && lines.some((line) => lacks(costDraft(conclusion, line), line))) {
    return 'course.lacks.costs';
  }
  return null;
}

/** Nothing that has to be mended is agreed to as it is, and what goes back says where. */
function lackingOf(assessed: (Assessment | undefined)[], outcome: Outcome): string | null {
  if (assessed.some((one) => !one)) {
    return 'course.lacks.assessment';
  }
  const wanting = assessed.filter((one) => one && !one.sound);
  if (wanting.some((one) => !one?.finding.trim())) {
    return 'course.lacks.finding';
  }
  if (outcome === 'AGREED' && wanting.length) {
    return 'course.lacks.sound';
  }
  return outcome === 'RETURNED' && !wanting.length ? 'course.lacks.wanting' : null;
}

/** As the portal takes it: only what goes with the outcome, and of the costs only what is changed. */
export function decisionOf(conclusion: Conclusion, { kind, lines, sections }: Judged): DecideStep {
  const { outcome, opinion, documentNumber, paper, conditions, toMend } = conclusion;
  const changed = decidesCosts(kind, outcome) ? lines.filter((line) => costDraft(conclusion, line).verdict !== 'AGREE') : [];
  return {
    outcome: outcome ?? 'AGREED',
    opinion: opinion.trim() || null,
    documentNumber: documentNumber.trim() || null,
    documentId: paper?.id ?? null,
    conditions: outcome === 'AGREED_WITH_CONDITIONS' ? conditions.map(({ text, due }) => ({ text: text.trim(), due })) : [],
    returnedFields: outcome === 'RETURNED' && !sections.length ? toMend.map(({ field, reason }) => ({ field, reason: reason.trim() })) : [],
    assessment: sections.flatMap((section) => {
      const one = conclusion.assessment[section];
      return one ? [{ section, sound: one.sound, finding: one.finding.trim() || null }] : [];
    }),
    items: changed.map((line) => itemOf(costDraft(conclusion, line), line)),
  };
}
