import { FormArray, FormControl, FormGroup } from '@angular/forms';
import { FieldSpec } from './profile-fields';

type Values = Record<string, unknown>;

/** What a deed asks for. The texts of its fields are `<words>.<name>`. */
export interface EntrySpec {
  words: string;
  /** What its heading and the button say, where the name of the deed says too little. */
  title?: string;
  /** A field that is there once for each of several things carries their name as `label`. */
  fields: (FieldSpec & { needed?: boolean; asked?: (values: Values) => boolean; label?: string })[];
  /** A list that belongs to it, row by row. */
  rows?: { name: string; columns: FieldSpec[]; needed?: boolean; asked?: (values: Values) => boolean };
  /** Which of the project's documents may belong to it, under the field `documentId`, or under fields of kind `documents`. */
  document?: string;
  /** Whether it is nothing without that one document. */
  documentNeeded?: boolean;
  /** What is sent, where that is more than the fields one by one. */
  shape?: (body: Values) => Values;
  /** Said of it without being asked. */
  fixed?: Values;
}

export type EntryRow = FormGroup<Record<string, FormControl<unknown>>>;

/** One form for every deed: a control for every field, and a row of them for every line. */
export function entryForm(spec: EntrySpec, values: Values) {
  const fields = [...spec.fields.map((field) => field.name), ...(namesOne(spec) ? ['documentId'] : [])];
  const lines = spec.rows ? ((values[spec.rows.name] as Values[] | undefined) ?? []) : [];
  return new FormGroup({
    fields: new FormGroup(Object.fromEntries(fields.map((name) => [name, new FormControl<unknown>(values[name] ?? null)]))),
    rows: new FormArray<EntryRow>(lines.map((line) => entryRow(spec, line))),
  });
}

export function entryRow(spec: EntrySpec, values: Values = {}): EntryRow {
  return new FormGroup(
    Object.fromEntries((spec.rows?.columns ?? []).map((column) => [column.name, new FormControl<unknown>(values[column.name] ?? null)])),
  );
}

/** What is sent: empty text is nothing, and what is not asked for is left out. */
export function entryBody(spec: EntrySpec, form: ReturnType<typeof entryForm>): Values {
  const values = form.controls.fields.value as Values;
  const body: Values = { ...spec.fixed };
  for (const field of spec.fields) {
    body[field.name] = field.asked && !field.asked(values) ? null : clean(values[field.name]);
  }
  if (namesOne(spec)) {
    body['documentId'] = values['documentId'];
  }
  if (spec.rows) {
    const asked = !spec.rows.asked || spec.rows.asked(values);
    body[spec.rows.name] = asked ? form.controls.rows.value.map(cleanAll) : [];
  }
  return body;
}

/** Whether one document belongs to it, not several under fields of their own. */
export function namesOne(spec: EntrySpec): boolean {
  return !!spec.document && !spec.fields.some((field) => field.kind === 'documents');
}

/** Whether everything that is needed is there. */
export function isComplete(spec: EntrySpec, body: Values): boolean {
  const fields = spec.fields.every((field) => !field.needed || (body[field.name] ?? null) !== null || (field.asked && !field.asked(body)));
  const rows = spec.rows ? (body[spec.rows.name] as Values[]) : [];
  const columns = spec.rows?.columns ?? [];
  return (
    fields &&
    (!spec.documentNeeded || !!body['documentId']) &&
    (!spec.rows?.needed || rows.length > 0) &&
    rows.every((row) => columns.every((column) => column.hint || (row[column.name] ?? null) !== null))
  );
}

function clean(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() || null : value;
}

function cleanAll(row: Values): Values {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, clean(value)]));
}
