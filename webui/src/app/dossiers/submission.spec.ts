import { DossierView } from '../api/models';
import { dossierForTests } from '../testing/dossiers';
import { NO_LETTER, lacking, submissionOf } from './submission';

const TODAY = '2026-11-28';
const letter = { ...NO_LETTER, number: ' 巴教函〔2026〕8号 ', date: '2026-11-20' };

describe('handing a dossier in', () => {
  const first: DossierView = dossierForTests({ type: 'IMPLEMENTATION_PLAN', versions: 0 });

  it('needs the letter by which opinions are asked for, the first time', () => {
    expect(lacking(first, NO_LETTER, TODAY)).toBe('dossiers.lacks.letter');
    expect(lacking(first, { ...letter, date: '' }, TODAY)).toBe('dossiers.lacks.letter');
    expect(lacking(first, letter, TODAY)).toBeNull();
    expect(lacking({ ...first, versions: 1 }, NO_LETTER, TODAY)).toBeNull();
  });

  it('needs none where nobody is asked', () => {
    const study = dossierForTests({ type: 'FEASIBILITY_STUDY', versions: 0 });
    expect(lacking(study, NO_LETTER, TODAY)).toBeNull();
    expect(submissionOf(study, letter)).toEqual({ letterNumber: null, letterDate: null, reuseOpinions: true });
  });

  it('takes no letter of a day to come', () => {
    expect(lacking(first, { ...letter, date: '2026-11-29' }, TODAY)).toBe('dossiers.lacks.futureDate');
  });

  it('sends what was entered, and lets earlier opinions count unless the owner wants new ones', () => {
    expect(submissionOf(first, letter)).toEqual({ letterNumber: '巴教函〔2026〕8号', letterDate: '2026-11-20', reuseOpinions: true });
    expect(submissionOf(first, { ...letter, reuse: false }).reuseOpinions).toBe(false);
  });
});
