import { LotRef } from '../api/models';
import { EntrySpec } from '../shared/entry';

const lots = (of: LotRef[]) => ({
  terms: '',
  values: of.map((lot) => lot.id),
  labels: Object.fromEntries(of.map((lot) => [lot.id, `${String(lot.number)} ${lot.name}`])),
});

/** What an owner reports (A26). */
export function reportSpec(projectId: string, of: LotRef[]): EntrySpec {
  return {
    words: 'incidents.report',
    document: 'INCIDENT_REPORT',
    fixed: { projectId },
    fields: [
      { name: 'kind', kind: 'choice', needed: true, options: { terms: 'incidentKind', values: ['SERIOUS_DELAY', 'MAJOR_LOSS', 'OTHER'] } },
      { name: 'occurredOn', kind: 'date', needed: true },
      { name: 'lotId', kind: 'choice', options: lots(of), asked: () => of.length > 0 },
      { name: 'loss', kind: 'money' },
      { name: 'what', kind: 'area', needed: true, max: 4000 },
      { name: 'measures', kind: 'area', needed: true, max: 4000 },
      { name: 'documents', kind: 'documents' },
    ],
  };
}

/** What the office makes of it: a lot is named for a suspension only. */
export function dispositionSpec(of: LotRef[]): EntrySpec {
  return {
    words: 'incidents.dispose',
    fields: [
      { name: 'disposition', kind: 'choice', needed: true, options: { terms: 'disposition', values: ['NONE', 'RECTIFICATION', 'SUSPENSION'] } },
      {
        name: 'lotId',
        kind: 'choice',
        options: lots(of.filter((lot) => !lot.suspended)),
        asked: (values) => values['disposition'] === 'SUSPENSION' && of.length > 0,
      },
      { name: 'reason', kind: 'area', needed: true, max: 2000 },
    ],
  };
}
