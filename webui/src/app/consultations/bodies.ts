import { ConsultationView, OpinionView, StepKind } from '../api/models';
import { lightColour, outcomeColour } from '../shared/colours';

/** The opinions Article 20 asks for, in its order, each with the role that gives it. */
export const BODIES = [
  { kind: 'CYBERSPACE_OPINION', role: 'cyberspace-affairs' },
  { kind: 'SECRECY_OPINION', role: 'secrecy-cryptography' },
  { kind: 'FINANCE_OPINION', role: 'finance' },
  { kind: 'PUBLIC_SECURITY_OPINION', role: 'public-security' },
  { kind: 'ECONOMY_OPINION', role: 'economy-information' },
  { kind: 'INDUSTRY_OPINION', role: 'industry-authority' },
] as const satisfies { kind: StepKind; role: string }[];

export type Body = (typeof BODIES)[number];

/** Who is asked for an opinion of that kind; none where no opinion is. */
export function bodyOf(kind: StepKind): Body | undefined {
  return BODIES.find((body) => body.kind === kind);
}

export function opinionOf(consultation: ConsultationView, body: Body): OpinionView | undefined {
  return consultation.opinions.find((opinion) => opinion.kind === body.kind);
}

/** How many of those asked have said what they think. */
export function given(consultation: ConsultationView): number {
  return consultation.opinions.filter((opinion) => opinion.state === 'DONE').length;
}

/** What is said of an opinion in one word, as a text key. */
export function wordOf(opinion: Pick<OpinionView, 'outcome' | 'paused' | 'state'>): string {
  if (opinion.outcome) {
    return `outcome.${opinion.outcome}`;
  }
  return opinion.paused ? 'consultations.paused' : `stepState.${opinion.state}`;
}

/** While it is waited for, how near its due date is; afterwards, what came of it. */
export function colourOf(opinion: Pick<OpinionView, 'light' | 'outcome' | 'paused' | 'state'>): string {
  if (opinion.outcome) {
    return outcomeColour(opinion.outcome);
  }
  return opinion.paused ? 'amber' : opinion.state === 'OPEN' ? lightColour(opinion.light) || 'blue' : '';
}
