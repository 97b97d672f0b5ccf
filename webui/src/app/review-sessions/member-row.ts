import { FormArray, FormControl, FormGroup, Validators } from '@angular/forms';
import { Capacity, DepartmentRef, DrawnExpert, KnownMember, MemberEntry, SessionMember, SessionPreparation } from '../api/models';

export const CAPACITIES: Capacity[] = ['CHAIR', 'DEPUTY_CHAIR', 'MEMBER', 'EXPERT'];
const LONGEST_NAME = 64;

interface Account {
  userId: string;
  name: string;
  department: string;
}

/** Somebody to be called, as a row of the form. */
export type MemberRow = FormGroup<{
  id: FormControl<string | null>;
  name: FormControl<string>;
  department: FormControl<string | null>;
  capacity: FormControl<Capacity>;
  /** Who stood here at first, and by which account. */
  account: FormControl<Account | null>;
}>;

export type MemberRows = FormArray<MemberRow>;

export function rowOf(given: Partial<MemberEntry> = {}): MemberRow {
  return new FormGroup({
    id: new FormControl(given.id ?? null),
    name: new FormControl(given.name ?? '', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(LONGEST_NAME)],
    }),
    department: new FormControl<string | null>(given.department ?? null, Validators.required),
    capacity: new FormControl<Capacity>(given.capacity ?? 'EXPERT', { nonNullable: true }),
    account: new FormControl(accountIn(given)),
  });
}

function accountIn({ userId, name, department }: Partial<MemberEntry>): Account | null {
  return userId && name && department ? { userId, name, department } : null;
}

/** Those who are called already, each in their seat. */
export function rowsOf(members: SessionMember[]): MemberRows {
  return new FormArray(members.map((member) => rowOf({ ...member, department: member.department.code })));
}

/**
 * Whom Article 5 names, by the people who sat for them last, and experts enough for their share even where one of those
 * called is recused.
 */
export function rowsFor(found: SessionPreparation): MemberRows {
  const seats = [
    { code: found.chair.code, capacity: 'CHAIR' as const },
    ...found.namedDepartments.map((department) => ({ code: department.code, capacity: 'MEMBER' as const })),
  ].map(({ code, capacity }) => {
    const known = found.people.find((person) => person.department.code === code && person.capacity === capacity);
    return rowOf({ capacity, department: code, name: known?.name, userId: known?.userId });
  });
  const wanted = Math.ceil(seats.length / 2) + 1;
  const called = found.people
    .filter((person) => person.capacity === 'EXPERT')
    .slice(0, wanted)
    .map((person) => rowOf({ ...person, department: person.department.code }));
  while (called.length < wanted) {
    called.push(rowOf());
  }
  return new FormArray([...seats, ...called]);
}

/** Those a draw brought take the place of whatever experts stand in the form. */
export function seatDrawn(rows: MemberRows, drawn: DrawnExpert[]): void {
  for (let i = rows.length - 1; i >= 0; i--) {
    if (rows.at(i).controls.capacity.value === 'EXPERT') {
      rows.removeAt(i);
    }
  }
  drawn.forEach(({ name, userId, employer }) => {
    rows.push(rowOf({ name, userId, department: employer.code, capacity: 'EXPERT' }));
  });
  rows.markAsDirty();
}

/** Departments of which nobody is called who would speak for them. */
export function uncalled(rows: MemberRows, wanted: DepartmentRef[]): DepartmentRef[] {
  const called = rows.getRawValue().filter((row) => row.capacity !== 'EXPERT');
  return wanted.filter((department) => called.every((row) => row.department !== department.code));
}

/** A name that is known brings its department along, where none was chosen. */
export function named(row: MemberRow, name: string, people: KnownMember[]): void {
  const known = people.find((person) => person.name === name.trim());
  if (known && !row.controls.department.value) {
    row.controls.department.setValue(known.department.code);
  }
}

/**
 * The account somebody is invited by: the one they had, or are known by. Another name or department in the same row is
 * another person, who is never invited by the account of the first.
 */
export function accountOf(row: MemberRow, people: KnownMember[]): string | null {
  const { name, department, account } = row.getRawValue();
  const isSame = (one: { name: string; department: string | null }) => one.name === name.trim() && one.department === department;
  if (account && isSame(account)) {
    return account.userId;
  }
  return people.find((person) => isSame({ name: person.name, department: person.department.code }))?.userId ?? null;
}

/** In the order of precedence: by capacity, and within one as they stand in the form. */
export function entriesOf(rows: MemberRows, people: KnownMember[]): MemberEntry[] {
  const entries = rows.controls.map((row) => {
    const { id, name, department, capacity } = row.getRawValue();
    return { id, name: name.trim(), department: department ?? '', capacity, userId: accountOf(row, people) };
  });
  return CAPACITIES.flatMap((capacity) => entries.filter((entry) => entry.capacity === capacity));
}
