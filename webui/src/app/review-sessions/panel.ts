import { SessionMember } from '../api/models';

/** Who is left to decide on one item after everybody of the owner's own department has left (A5). */
export interface Panel {
  entitled: number;
  experts: number;
  recused: string[];
  /** Whether the experts are at least the share that Article 5 asks for. */
  enough: boolean;
}

export interface ExpertShare {
  numerator: number;
  denominator: number;
}

/** What Article 5 says; the policy in force may ask for more. */
export const ONE_THIRD: ExpertShare = { numerator: 1, denominator: 3 };

export function panelFor(members: SessionMember[], owner: string, share: ExpertShare = ONE_THIRD): Panel {
  const recused = members.filter((member) => member.department === owner);
  const voting = members.filter((member) => member.department !== owner);
  const experts = voting.filter((member) => member.kind === 'EXPERT').length;
  return {
    entitled: voting.length,
    experts,
    recused: recused.map((member) => member.name),
    enough: voting.length > 0 && experts * share.denominator >= voting.length * share.numerator,
  };
}
