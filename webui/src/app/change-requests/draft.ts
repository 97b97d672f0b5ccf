import { Action, ChangeContent, ChangeRequestView, CostKind, FindingView, PlannedMilestone } from '../api/models';

/** A cost line while it is written: what it is to be beside what it is. */
export interface DraftLine {
  id: string;
  name: string;
  kind: CostKind | null;
  first: number;
  before: number;
  /** Nothing typed leaves the line as it is. */
  after: number | null;
  added: boolean;
}

export interface Draft {
  reason: string;
  contents: string;
  mainContents: boolean | null;
  goalsKept: boolean | null;
  documentId: string | null;
  lines: DraftLine[];
  /** The schedule as it is to be; `null` where it stays. */
  milestones: PlannedMilestone[] | null;
}

export function draftOf(change: ChangeRequestView): Draft {
  const { content } = change;
  const known = new Set(change.lines.filter((line) => line.first > 0 || line.before > 0).map((line) => line.id));
  return {
    reason: content.reason ?? '',
    contents: content.contents ?? '',
    mainContents: content.mainContents ?? null,
    goalsKept: content.goalsKept ?? null,
    documentId: content.documentId ?? null,
    lines: change.lines.map((line) => ({
      id: line.id,
      name: line.name ?? '',
      kind: line.kind ?? null,
      first: line.first,
      before: line.before,
      after: line.after,
      added: !known.has(line.id),
    })),
    milestones: content.reschedule ? (content.milestones ?? []) : null,
  };
}

/** What is sent: only the lines that are to be other ones. */
export function contentOf(draft: Draft): ChangeContent {
  return {
    reason: draft.reason.trim() || null,
    contents: draft.contents.trim() || null,
    mainContents: draft.mainContents,
    goalsKept: draft.goalsKept,
    documentId: draft.documentId,
    lines: draft.lines
      .filter((line) => line.after !== null && (line.added || line.after !== line.before))
      .map((line) => ({
        id: line.id,
        name: line.added ? line.name.trim() || null : null,
        kind: line.added ? line.kind : null,
        amount: line.after ?? 0,
      })),
    reschedule: draft.milestones !== null,
    milestones: draft.milestones ?? [],
  };
}

export function totals(lines: DraftLine[]): { first: number; before: number; after: number } {
  const sum = (of: (line: DraftLine) => number) => Math.round(lines.reduce((all, line) => all + of(line), 0) * 100) / 100;
  return { first: sum((line) => line.first), before: sum((line) => line.before), after: sum((line) => line.after ?? line.before) };
}

/** Whether a deed can be done as the rules find what is typed, and what stands against it. */
export function judged(action: Action, findings: readonly FindingView[]): Action {
  const against = findings.filter((finding) => finding.severity === 'BLOCKING');
  return { ...action, allowed: !against.length, reasons: against.map(({ article, message }) => ({ article, message })) };
}
