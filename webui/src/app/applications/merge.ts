import { ProjectProfile } from '../api/models';

export type ProfileField = keyof ProjectProfile;

/** What two people made of one profile since both saw the same state of it. */
export interface Merge {
  /** Mine, with what only the other changed taken over. */
  merged: ProjectProfile;
  /** Fields only the other changed. */
  taken: ProfileField[];
  /** Fields both changed, differently: somebody has to choose. */
  disputed: ProfileField[];
}

export function merge(base: ProjectProfile, mine: ProjectProfile, theirs: ProjectProfile): Merge {
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])] as ProfileField[];
  const theyChanged = fields.filter((field) => !same(base[field], theirs[field]) && !same(mine[field], theirs[field]));
  const disputed = theyChanged.filter((field) => !same(base[field], mine[field]));
  const taken = theyChanged.filter((field) => same(base[field], mine[field]));
  return { merged: withFields(mine, theirs, taken), taken, disputed };
}

/** Fields that differ between two versions of a profile. */
export function changedFields(before: ProjectProfile, after: ProjectProfile): ProfileField[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as ProfileField[];
  return fields.filter((field) => !same(before[field], after[field]));
}

/** `mine` with some fields as they stand in `theirs`. */
export function withFields(mine: ProjectProfile, theirs: ProjectProfile, fields: ProfileField[]): ProjectProfile {
  return { ...mine, ...Object.fromEntries(fields.map((field) => [field, theirs[field]])) };
}

function same(a: unknown, b: unknown): boolean {
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
