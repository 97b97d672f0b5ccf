export type FieldOf<V> = keyof V & string;

/** What two people made of one form since both saw the same state of it. */
export interface Merge<V> {
  /** Mine, with what only the other changed taken over. */
  merged: V;
  /** Fields only the other changed. */
  taken: FieldOf<V>[];
  /** Fields both changed, differently: somebody has to choose. */
  disputed: FieldOf<V>[];
}

export function merge<V extends object>(base: V, mine: V, theirs: V): Merge<V> {
  const theyChanged = fieldsOf(mine, theirs).filter(
    (field) => !same(base[field], theirs[field]) && !same(mine[field], theirs[field]),
  );
  const disputed = theyChanged.filter((field) => !same(base[field], mine[field]));
  const taken = theyChanged.filter((field) => same(base[field], mine[field]));
  return { merged: withFields(mine, theirs, taken), taken, disputed };
}

/** Fields that differ between two states of it. */
export function changedFields<V extends object>(before: V, after: V): FieldOf<V>[] {
  return fieldsOf(before, after).filter((field) => !same(before[field], after[field]));
}

function fieldsOf<V extends object>(...states: V[]): FieldOf<V>[] {
  return [...new Set(states.flatMap((state) => Object.keys(state)))] as FieldOf<V>[];
}

/** `mine` with some fields as they stand in `theirs`. */
export function withFields<V extends object>(mine: V, theirs: V, fields: FieldOf<V>[]): V {
  return { ...mine, ...Object.fromEntries(fields.map((field) => [field, theirs[field]])) };
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

/** Nothing, an empty list and an absent field are the same to whoever fills in a form; order of keys means nothing. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
    return null;
  }
  if (Array.isArray(value)) {
    return value.map(plain);
  }
  if (typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([key, inner]) => [key, plain(inner)]),
    );
  }
  return value;
}
