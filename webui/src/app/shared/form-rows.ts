import { FormControl, FormGroup } from '@angular/forms';
import { CatalogueEntry, Participant } from '../api/models';

export type Controls<T> = { [K in keyof T]-?: FormControl<NonNullable<T[K]> | null> };
export type RowForm<T> = FormGroup<Controls<T>>;

/** One row of a table that is filled in, with a control for every cell. */
export function row<T extends object>(empty: T, value?: Partial<T>): RowForm<T> {
  const filled = { ...empty, ...value };
  const controls = Object.fromEntries(
    Object.keys(empty).map((key) => [key, new FormControl(filled[key as keyof T] ?? null)]),
  );
  return new FormGroup(controls as unknown as Controls<T>) as RowForm<T>;
}

export function catalogueEntryRow(entry?: Partial<CatalogueEntry>): RowForm<CatalogueEntry> {
  return row<CatalogueEntry>(
    {
      resource: null,
      fields: null,
      sharingKind: null,
      openKind: null,
      onlyForParticularFirms: null,
      format: null,
      updateCycle: null,
    },
    entry,
  );
}

export function participantRow(participant?: Partial<Participant>): RowForm<Participant> {
  return row<Participant>({ department: null, scope: null, dataDuties: null }, participant);
}

/** What is filled in, in the form in which it is sent: empty text is nothing. */
export function withoutEmptyText(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.trim() === '' ? null : value;
  }
  if (Array.isArray(value)) {
    return value.map(withoutEmptyText);
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutEmptyText(inner)]));
  }
  return value;
}
