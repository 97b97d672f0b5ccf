import { DossierVersionView, Section } from '../api/models';
import { same } from '../shared/merge';

/** A stretch of text, and whether the other version does not have it. */
export interface Stretch {
  text: string;
  differs: boolean;
}

/** How a row stands to the other version. */
export type Mark = 'SAME' | 'CHANGED' | 'ONLY_HERE';

export type Row = object;

/** What two texts do not have in common, sentence by sentence. */
export function compareTexts(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const one = sentences(before);
  const other = sentences(after);
  const lengths = commonLengths(one, other);
  const here: Stretch[] = [];
  const there: Stretch[] = [];
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      add(here, one[i++], false);
      add(there, other[j++], false);
    } else if (j < other.length && (i === one.length || lengths[i][j + 1] > lengths[i + 1][j])) {
      add(there, other[j++], true);
    } else {
      add(here, one[i++], true);
    }
  }
  return { before: here, after: there };
}

/** Rows are the same row when they have the same key; a row without one is only the same when nothing differs. */
export function markRows<T extends Row>(rows: T[], others: T[], key: keyof T): Mark[] {
  return rows.map((row) => {
    if (others.some((other) => same(other, row))) {
      return 'SAME';
    }
    const name = row[key];
    return name && others.some((other) => other[key] === name) ? 'CHANGED' : 'ONLY_HERE';
  });
}

/** Sections that differ between two versions, told by their digests. */
export function sectionsDiffering(one: DossierVersionView, other: DossierVersionView): Section[] {
  return (Object.keys({ ...one.digests, ...other.digests }) as Section[]).filter(
    (section) => one.digests[section] !== other.digests[section],
  );
}

/** Whether other documents came with one than with the other, or other versions of them. */
export function documentsDiffer(one: DossierVersionView, other: DossierVersionView): boolean {
  const told = (version: DossierVersionView) => version.documents.map((document) => document.digest).sort();
  return !same(told(one), told(other));
}

function sentences(text: string): string[] {
  return text.split(/(?<=[。；！？\n])/).filter((sentence) => sentence !== '');
}

/** Lengths of the longest common run of sentences from each pair of places on. */
function commonLengths(one: string[], other: string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      lengths[i][j] = one[i] === other[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}

function add(stretches: Stretch[], text: string, differs: boolean): void {
  const last = stretches.at(-1);
  if (last?.differs === differs) {
    last.text += text;
  } else {
    stretches.push({ text, differs });
  }
}
