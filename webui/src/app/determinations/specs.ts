import { Action } from '../api/models';
import { EntrySpec } from '../shared/entry';
import { todayInBazhong } from '../shared/format';

const DATA = ['DATA_NOT_DELIVERED', 'DATA_NOT_SHARED', 'DATA_COLLECTED_TWICE'];
const SECURITY = ['SECURITY_FAILED', 'CRYPTOGRAPHY_FAILED', 'MAJOR_HIDDEN_DANGER'];
const OF_A_YEAR = new Set<unknown>(['DATA_NOT_SHARED', 'DATA_COLLECTED_TWICE']);

/** Every cause that is found by an organ; what follows from acceptance is found there. */
export const FOUND_HERE = [...DATA, ...SECURITY];

/** What an organ means to find: data for the data administration, security for the four that watch over it. */
export function proposalSpec(projectId: string, data: boolean, security: boolean): EntrySpec {
  const values = [...(data ? DATA : []), ...(security ? SECURITY : [])];
  return {
    words: 'determinations.propose',
    document: 'FINDING_EVIDENCE',
    fixed: { projectId },
    fields: [
      { name: 'kind', kind: 'choice', needed: true, options: { terms: 'causeKind', values } },
      { name: 'year', kind: 'year', asked: (body) => OF_A_YEAR.has(body['kind']) },
      { name: 'workingDays', kind: 'number', max: 90 },
      { name: 'facts', kind: 'area', needed: true, max: 4000 },
      { name: 'documents', kind: 'documents' },
    ],
  };
}

/** What a deed on a finding asks for, and what is filled in when it begins; none for one that asks for a reason alone. */
export function deedOn(action: Action): { spec: EntrySpec; values: Record<string, unknown> } | undefined {
  const today = todayInBazhong();
  const deeds: Record<string, { spec: EntrySpec; values: Record<string, unknown> } | undefined> = {
    state: {
      spec: {
        words: 'determinations.stating',
        document: 'FINDING_EVIDENCE',
        fields: [
          { name: 'statement', kind: 'area', needed: true, max: 4000 },
          { name: 'documents', kind: 'documents' },
        ],
      },
      values: {},
    },
    decide: {
      spec: {
        words: 'determinations.deciding',
        fields: [
          { name: 'found', kind: 'yesNo', needed: true },
          { name: 'documentNumber', kind: 'text', max: 100, needed: true, asked: (body) => body['found'] !== false },
          { name: 'decidedOn', kind: 'date', needed: true },
          { name: 'reason', kind: 'area', needed: true, max: 2000 },
        ],
      },
      values: { decidedOn: today },
    },
    'report-remedy': {
      spec: {
        words: 'determinations.reporting',
        document: 'FINDING_EVIDENCE',
        fields: [
          { name: 'doneOn', kind: 'date', needed: true },
          { name: 'text', kind: 'area', needed: true, max: 2000 },
          { name: 'documents', kind: 'documents' },
        ],
      },
      values: { doneOn: today },
    },
    end: {
      spec: {
        words: 'determinations.endingForm',
        fields: [
          { name: 'documentNumber', kind: 'text', needed: true, max: 100 },
          { name: 'endedOn', kind: 'date', needed: true },
          { name: 'reason', kind: 'area', needed: true, max: 2000 },
        ],
      },
      values: { endedOn: today },
    },
  };
  return deeds[action.name];
}
