import { CostLine, DossierContent, Section } from '../api/models';

/** Every section a dossier may have, in order. */
export const SECTIONS = [
  'NEED',
  'SCOPE',
  'TECHNICAL_DESIGN',
  'DATA_RESOURCES',
  'SECURITY',
  'CRYPTOGRAPHY',
  'PRODUCTS',
  'COSTS',
  'IMPLEMENTATION',
  'JOINT_CONSTRUCTION',
  'EXEMPT_MATTERS',
  'COUNTY_SHARING',
] as const satisfies Section[];

export type ChapterKey = `chapters.${Section}`;

/**
 * What a dossier says, part by part: the words of each section under the path by which findings name them, and what else is
 * filled in. So two people may write different sections at once.
 */
export type DossierParts = Omit<DossierContent, 'chapters'> & Partial<Record<ChapterKey, string | null>>;

export type RowsName = 'costLines' | 'catalogueEntries' | 'products' | 'participants';

/** What is filled in for a section besides its words. */
export const ROWS_OF: Partial<Record<Section, RowsName>> = {
  COSTS: 'costLines',
  DATA_RESOURCES: 'catalogueEntries',
  PRODUCTS: 'products',
  JOINT_CONSTRUCTION: 'participants',
};

/** Where something is written: a section, the documents, or nowhere in particular. */
export type Place = Section | 'DOCUMENTS' | 'CHECK';

export function partsOf(content: DossierContent): DossierParts {
  const { chapters, ...others } = content;
  const words = (chapters ?? []).map(({ section, text }) => [`chapters.${section}`, text?.trim() ? text : null]);
  return { ...others, ...Object.fromEntries(words) } as DossierParts;
}

export function contentOf(parts: DossierParts): DossierContent {
  const chapters = SECTIONS.flatMap((section) => {
    const text = parts[`chapters.${section}`];
    return text ? [{ section, text }] : [];
  });
  const others = Object.fromEntries(Object.entries(parts).filter(([key]) => !key.startsWith('chapters.')));
  return { ...others, chapters };
}

export function wordsOf(content: DossierContent, section: Section): string {
  return content.chapters?.find((chapter) => chapter.section === section)?.text ?? '';
}

/** Yuan, to the fen. */
export function sumOf(lines: CostLine[] | undefined): number {
  return Math.round((lines ?? []).reduce((sum, line) => sum + (line.amount ?? 0), 0) * 100) / 100;
}

/** The sections to write or to read: the division of work only where several departments build (A22). */
export function sectionsShown(asked: Section[], parts: DossierParts, joint = false): Section[] {
  const divided = joint || !!parts.participants?.length || !!parts['chapters.JOINT_CONSTRUCTION'];
  return asked.filter((section) => section !== 'JOINT_CONSTRUCTION' || divided);
}

/** Where that which a finding is about is written. */
export function placeOf(field: string | null | undefined): Place {
  const [name, section] = (field ?? '').split(/[.[]/);
  if (name === 'chapters') {
    return SECTIONS.find((one) => one === section) ?? 'CHECK';
  }
  if (name === 'documentId' || name === 'attachments') {
    return 'DOCUMENTS';
  }
  if (name === 'protectionGrade') {
    return 'SECURITY';
  }
  return SECTIONS.find((one) => ROWS_OF[one] === name) ?? 'CHECK';
}
