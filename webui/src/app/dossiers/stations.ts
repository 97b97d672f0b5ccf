import { ApprovalPathStation, DossierSummary } from '../api/models';

/** A dossier the project has to have approved, with what was begun of it. */
export interface StationShown {
  type: DossierSummary['type'];
  /** `null` where the way taken does not ask for it: of a way taken before. */
  station: ApprovalPathStation | null;
  dossiers: DossierSummary[];
}

/** The stations of the way taken in order, then what was written on another way. */
export function stationsShown(stations: ApprovalPathStation[], dossiers: DossierSummary[]): StationShown[] {
  const of = (type: DossierSummary['type']) => dossiers.filter((dossier) => dossier.type === type);
  const asked = stations.map((station) => ({ type: station.type, station, dossiers: of(station.type) }));
  const others = [...new Set(dossiers.map((dossier) => dossier.type))].filter(
    (type) => !stations.some((station) => station.type === type),
  );
  return [...asked, ...others.map((type) => ({ type, station: null, dossiers: of(type) }))];
}

/** The one to begin now: its turn has come, and none of it is under way. */
export function nextToBegin(stations: ApprovalPathStation[]): ApprovalPathStation | null {
  return (
    stations.find(
      (station) =>
        (station.standing === 'NEXT' || station.standing === 'TO_REPEAT') && (station.state === null || ENDED.includes(station.state)),
    ) ?? null
  );
}

const ENDED = ['APPROVED', 'REJECTED', 'WITHDRAWN'];
