import { DossierView } from '../api/models';

/** Why a section was given back, when it was. */
export function returnedIn(dossier: DossierView | undefined, section: string): string[] {
  return dossier?.state === 'RETURNED'
    ? dossier.returnedSections.filter((one) => one.field === section).map(({ reason }) => reason)
    : [];
}
