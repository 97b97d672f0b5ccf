import { DossierContent } from '../api/models';
import { contentOf, partsOf, placeOf, sectionsShown, sumOf } from './parts';

const content: DossierContent = {
  chapters: [
    { section: 'SCOPE', text: '建设三个子系统。' },
    { section: 'NEED', text: ' ' },
  ],
  costLines: [{ id: 'c1', name: '软件', kind: 'SOFTWARE_DEVELOPMENT', amount: 0.1, basis: null }],
  protectionGrade: 3,
};

describe('a dossier part by part', () => {
  it('says the same taken apart and put together, without sections that say nothing', () => {
    const parts = partsOf(content);
    expect(parts['chapters.SCOPE']).toBe('建设三个子系统。');
    expect(parts['chapters.NEED']).toBeNull();
    expect(contentOf(parts)).toEqual({ ...content, chapters: [{ section: 'SCOPE', text: '建设三个子系统。' }] });
  });

  it('sums its costs to the fen, and takes a missing amount for nothing', () => {
    const lines = [0.1, 0.2, null].map((amount, at) => ({ id: `c${at}`, amount }));
    expect(sumOf(lines)).toBe(0.3);
    expect(sumOf(undefined)).toBe(0);
  });

  it('asks for a division of work only where several build', () => {
    const asked = ['NEED', 'JOINT_CONSTRUCTION'] as const;
    expect(sectionsShown([...asked], {})).toEqual(['NEED']);
    expect(sectionsShown([...asked], {}, true)).toEqual([...asked]);
    expect(sectionsShown([...asked], { participants: [{ department: '511900-JYJ' }] })).toEqual([...asked]);
  });

  it('knows where to mend what a finding is about', () => {
    expect(placeOf('chapters.COSTS')).toBe('COSTS');
    expect(placeOf('costLines[2]')).toBe('COSTS');
    expect(placeOf('catalogueEntries[0].format')).toBe('DATA_RESOURCES');
    expect(placeOf('products')).toBe('PRODUCTS');
    expect(placeOf('participants[0].department')).toBe('JOINT_CONSTRUCTION');
    expect(placeOf('protectionGrade')).toBe('SECURITY');
    expect(placeOf('documentId')).toBe('DOCUMENTS');
    expect(placeOf('type')).toBe('CHECK');
    expect(placeOf(null)).toBe('CHECK');
  });
});
