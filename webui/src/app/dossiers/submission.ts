import { DossierView, SubmitDossier } from '../api/models';
import { NOT_CONSULTED_ON } from '../consultations/course';

/** What the dialog holds before it is sent. */
export interface Letter {
  number: string;
  date: string;
  reuse: boolean;
}

/** Opinions on what has not changed count again unless the owner wants them all anew. */
export const NO_LETTER: Letter = { number: '', date: '', reuse: true };

/** On most dossiers opinions are asked for (A20). */
export function asksForOpinions(dossier: DossierView | null): boolean {
  return dossier !== null && !NOT_CONSULTED_ON.includes(dossier.type);
}

/** Asked for the first time: by one letter to all (A20), and earlier dossiers may have been judged on the same contents. */
export function asksForOpinionsFirst(dossier: DossierView | null): boolean {
  return asksForOpinions(dossier) && dossier?.versions === 0;
}

/** What is missing, as a text key; `null` when it can be sent. */
export function lacking(dossier: DossierView | null, letter: Letter, today: string): string | null {
  if (letter.date > today) {
    return 'dossiers.lacks.futureDate';
  }
  if (asksForOpinionsFirst(dossier) && (letter.number.trim() === '' || letter.date === '')) {
    return 'dossiers.lacks.letter';
  }
  return null;
}

export function submissionOf(dossier: DossierView, letter: Letter): SubmitDossier {
  const consulted = asksForOpinions(dossier);
  return {
    letterNumber: (consulted && letter.number.trim()) || null,
    letterDate: (consulted && letter.date) || null,
    reuseOpinions: letter.reuse,
  };
}
