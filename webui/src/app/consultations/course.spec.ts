import { StepView } from '../api/models';
import { stepForTests } from '../testing/consultations';
import { awaitsAnswer, conclusionOf, earlierRounds, isAgain, isDossier, stationsOf } from './course';

const done: Partial<StepView> = { state: 'DONE', outcome: 'AGREED' };

describe('the course of a dossier', () => {
  it('has the opinions side by side, then one organ after another', () => {
    const stations = stationsOf([
      stepForTests('CYBERSPACE_OPINION', done),
      stepForTests('FINANCE_OPINION'),
      stepForTests('TECHNICAL_REVIEW', { state: 'WAITING' }),
      stepForTests('COMPREHENSIVE_REVIEW', { state: 'WAITING' }),
    ]);
    expect(stations.map((station) => [station.key, station.steps.length, station.standing])).toEqual([
      ['OPINIONS', 2, 'NOW'],
      ['TECHNICAL_REVIEW', 1, 'AHEAD'],
      ['COMPREHENSIVE_REVIEW', 1, 'AHEAD'],
    ]);
  });

  it('shows what stands, and keeps the rounds before', () => {
    const first = stepForTests('TECHNICAL_REVIEW', { id: 'one', state: 'DONE', outcome: 'RETURNED', superseded: true });
    const second = stepForTests('TECHNICAL_REVIEW', { id: 'two', round: 2 });
    expect(stationsOf([first, second])).toEqual([{ key: 'TECHNICAL_REVIEW', steps: [second], standing: 'NOW' }]);
    expect(earlierRounds(second, [first, second])).toEqual([first]);
  });

  it('is judged again only by whoever judged it before', () => {
    const first = stepForTests('TECHNICAL_REVIEW', { id: 'one', state: 'DONE', outcome: 'RETURNED', superseded: true });
    const never = stepForTests('BUDGET_REVIEW', { id: 'none', state: 'WAITING', superseded: true });
    const second = stepForTests('TECHNICAL_REVIEW', { id: 'two', round: 2 });
    const budget = stepForTests('BUDGET_REVIEW', { id: 'three', round: 2 });
    const all = [first, never, second, budget];
    expect([second, budget].map((step) => isAgain(step, all))).toEqual([true, false]);
  });

  it('stands still where the dossier was given back', () => {
    const review = stepForTests('COMPREHENSIVE_REVIEW', { state: 'DONE', outcome: 'DEFERRED' });
    expect(stationsOf([stepForTests('FINANCE_OPINION', done), review]).map((station) => station.standing)).toEqual(['DONE', 'BACK']);
  });

  it('waits for the owner where an opinion is not plain agreement', () => {
    const opinion = stepForTests('FINANCE_OPINION', { state: 'DONE', outcome: 'DISAGREED' });
    expect(awaitsAnswer(opinion)).toBe(true);
    expect(awaitsAnswer({ ...opinion, superseded: true })).toBe(false);
    expect(awaitsAnswer({ ...opinion, outcome: 'AGREED' })).toBe(false);
    expect(awaitsAnswer(stepForTests('TECHNICAL_REVIEW', { state: 'DONE', outcome: 'AGREED_WITH_CONDITIONS' }))).toBe(false);
  });

  it('says of a report that it was made', () => {
    expect(conclusionOf({ kind: 'GOVERNMENT_REPORT', outcome: 'AGREED' })).toBe('course.reported');
    expect(conclusionOf({ kind: 'MONITORING_RECEIPT_DATA', outcome: 'AGREED' })).toBe('course.noted');
    expect(conclusionOf({ kind: 'BUDGET_REVIEW', outcome: 'RETURNED' })).toBe('outcome.RETURNED');
  });

  it('is a matter of dossiers alone', () => {
    expect(isDossier('IMPLEMENTATION_PLAN')).toBe(true);
    expect(isDossier('ANNUAL_LIST')).toBe(false);
  });
});
