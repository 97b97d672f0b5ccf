import { MemberEntry, SessionPreparation } from '../api/models';

/** A seat while it is being filled. */
export interface SeatDraft {
  /** Of a seat that exists already. */
  id: string | null;
  name: string;
  userId: string | null;
  department: string | null;
  capacity: MemberEntry['capacity'];
}

type Known = SessionPreparation['people'][number];

const EXPERTS_AT_LEAST = 3;

export function emptySeat(capacity: SeatDraft['capacity'], department: string | null = null): SeatDraft {
  return { id: null, name: '', userId: null, department, capacity };
}

/** The seats Article 5 asks for: chair, a member of every named department, and as many experts as make up their share. */
export function proposedSeats(preparation: SessionPreparation): SeatDraft[] {
  const called = [
    emptySeat('CHAIR', preparation.chair.code),
    ...preparation.namedDepartments.map((department) => emptySeat('MEMBER', department.code)),
  ];
  const { expertShareNumerator: share, expertShareDenominator: whole } = preparation.rules;
  const needed = share >= whole ? EXPERTS_AT_LEAST : Math.ceil((called.length * share) / (whole - share));
  const experts = preparation.people.filter((person) => person.capacity === 'EXPERT').slice(0, needed);
  return [
    ...called.map((seat) => lastOf(seat, preparation.people)),
    ...experts.map((person) => takenBy(emptySeat('EXPERT'), person)),
    ...Array.from({ length: needed - experts.length }, () => emptySeat('EXPERT')),
  ];
}

/** Whoever the department sent last time. */
function lastOf(seat: SeatDraft, people: Known[]): SeatDraft {
  const sent = people.find((person) => person.department.code === seat.department && person.capacity !== 'EXPERT');
  return sent ? { ...takenBy(seat, sent), capacity: seat.capacity } : seat;
}

export function takenBy(seat: SeatDraft, person: Known): SeatDraft {
  return { ...seat, name: person.name, userId: person.userId, department: person.department.code };
}

/** The person that a name stands for, if that name was called before for the department or, without one, at all. */
export function knownAs(name: string, seat: SeatDraft, people: Known[]): Known | undefined {
  return people.find((person) => person.name === name.trim() && (!seat.department || seat.department === person.department.code));
}

/** Authorities of the chosen lines that nobody speaks for yet: they sit on the committee for their items. */
export function missingAuthorities(seats: SeatDraft[], lines: SessionPreparation['lines']): string[] {
  const spoken = new Set(seats.filter((seat) => seat.capacity !== 'EXPERT').map((seat) => seat.department));
  const wanted = lines
    .filter((line) => line.industryAuthority && line.industryAuthority.code !== line.ownerDepartment.code)
    .map((line) => line.industryAuthority?.code ?? '');
  return [...new Set(wanted)].filter((code) => !spoken.has(code));
}

/** What a session of these seats would be, nobody being recused. */
export function expertShare(seats: SeatDraft[], rules: SessionPreparation['rules']) {
  const experts = seats.filter((seat) => seat.capacity === 'EXPERT').length;
  return {
    experts,
    all: seats.length,
    enough: seats.length > 0 && experts * rules.expertShareDenominator >= seats.length * rules.expertShareNumerator,
  };
}

/** Why the seats cannot be sent yet, as a text key; `null` when they can. */
export function seatsLack(seats: SeatDraft[]): string | null {
  if (seats.filter((seat) => seat.capacity === 'CHAIR').length !== 1) {
    return 'reviewSessions.lacks.chair';
  }
  return seats.every((seat) => seat.name.trim() && seat.department) ? null : 'reviewSessions.lacks.names';
}

export function entriesOf(seats: SeatDraft[]): MemberEntry[] {
  return seats.map((seat) => ({
    id: seat.id,
    name: seat.name.trim(),
    userId: seat.userId,
    department: seat.department ?? '',
    capacity: seat.capacity,
  }));
}
