import { LineChange, SourceAmount, StandingLine } from '../api/models';

type Source = SourceAmount['source'];
type Kind = LineChange['kind'];

export const SOURCES: Source[] = ['SPECIAL_FUNDS', 'UPPER_LEVEL_FUNDS', 'SELF_RAISED', 'ENTERPRISE_CONTRIBUTION'];

/** What somebody is entering about one project; amounts in yuan by source. */
export interface ChangeDraft {
  kind: Kind | null;
  lineId: string | null;
  amounts: Partial<Record<Source, number | null>>;
  ground: string;
}

export const NO_CHANGE: ChangeDraft = { kind: null, lineId: null, amounts: {}, ground: '' };

/** Whether the project gets amounts for the year, instead of losing its place. */
export function hasAmounts(kind: Kind | null): boolean {
  return kind === 'AMEND' || kind === 'CARRY_OVER';
}

/** The amounts a project has now, as they are first shown when it is to be changed. */
export function amountsOf(line: Pick<StandingLine, 'funds'> | undefined): ChangeDraft['amounts'] {
  return Object.fromEntries((line?.funds ?? []).map((funds) => [funds.source, funds.amount]));
}

/** The change as it is sent, or `null` while something is missing that the server would refuse. */
export function changeOf(draft: ChangeDraft): LineChange | null {
  const funds = hasAmounts(draft.kind)
    ? SOURCES.flatMap((source) => {
        const amount = draft.amounts[source];
        return amount ? [{ source, amount }] : [];
      })
    : [];
  const lacking =
    !draft.kind ||
    !draft.lineId ||
    (hasAmounts(draft.kind) && funds.length === 0) ||
    (draft.kind !== 'CARRY_OVER' && draft.ground.trim() === '');
  return lacking || !draft.kind || !draft.lineId
    ? null
    : { kind: draft.kind, lineId: draft.lineId, funds, ground: draft.ground.trim() || null };
}

/** What stood before this issue and nothing of it touches: what can still be changed. */
export function changeable(lines: StandingLine[], adjustment: number): StandingLine[] {
  return lines.filter((line) => line.adjustment < adjustment && ['NEW', 'CARRIED_OVER', 'STARTED'].includes(line.life));
}
