import { ApprovalPathStation, DossierSummary } from '../api/models';
import { percentText } from './percent';
import { nextToBegin, stationsShown } from './stations';

const station = (type: DossierSummary['type'], given: Partial<ApprovalPathStation> = {}): ApprovalPathStation => ({
  type,
  article: 'A17',
  standing: 'LATER',
  government: false,
  dossierId: null,
  state: null,
  ...given,
});

const dossier = (id: string, type: DossierSummary['type']) => ({ id, type }) as DossierSummary;

describe('the stations of a project', () => {
  it('stand in the order of the way, with every dossier that was begun', () => {
    const shown = stationsShown(
      [station('FEASIBILITY_STUDY'), station('PRELIMINARY_DESIGN')],
      [dossier('a', 'FEASIBILITY_STUDY'), dossier('b', 'PROPOSAL'), dossier('c', 'FEASIBILITY_STUDY')],
    );
    expect(shown.map(({ type, dossiers }) => [type, dossiers.map(({ id }) => id)])).toEqual([
      ['FEASIBILITY_STUDY', ['a', 'c']],
      ['PRELIMINARY_DESIGN', []],
      ['PROPOSAL', ['b']],
    ]);
    expect(shown[2].station).toBeNull();
  });

  it('has at most one to begin: whose turn it is, unless one is under way', () => {
    const approved = station('FEASIBILITY_STUDY', { standing: 'APPROVED', state: 'APPROVED' });
    expect(nextToBegin([approved, station('PRELIMINARY_DESIGN', { standing: 'NEXT' })])?.type).toBe('PRELIMINARY_DESIGN');
    expect(nextToBegin([approved, station('PRELIMINARY_DESIGN', { standing: 'NEXT', state: 'DRAFT' })])).toBeNull();
    expect(nextToBegin([station('IMPLEMENTATION_PLAN', { standing: 'NEXT', state: 'WITHDRAWN' })])?.type).toBe('IMPLEMENTATION_PLAN');
    expect(nextToBegin([station('IMPLEMENTATION_PLAN', { standing: 'TO_REPEAT', state: 'APPROVED' })])?.type).toBe('IMPLEMENTATION_PLAN');
  });

  it('tells a variance with its sign', () => {
    expect([5, -12.34, 0].map(percentText)).toEqual(['+5.0%', '-12.3%', '0.0%']);
  });
});
