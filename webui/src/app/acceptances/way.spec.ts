import { AcceptanceReportView } from '../api/models';
import { acceptanceForTests } from '../testing/acceptances';
import { acceptedLots, wayOf } from './way';

const filed = { kind: 'PRE_ACCEPTANCE', state: 'FILED', filedOn: '2026-06-05', passed: true } as AcceptanceReportView;
const names = (given: Parameters<typeof acceptanceForTests>[0]) => wayOf(acceptanceForTests(given)).map((step) => step.name);

describe('the way from the last lot to operation', () => {
  it('leaves out what does not exist for a service or above', () => {
    expect(names({})).toEqual(['trial', 'preAcceptance', 'acceptance', 'operation']);
    expect(names({ contentKind: 'OPERATION_SERVICE' })).toEqual(['acceptance', 'operation']);
    expect(names({ contentKind: 'DESIGN' })).toEqual(['acceptance']);
    expect(names({ upstream: true })).toEqual(['trial', 'upstream', 'operation']);
  });

  it('says which step is next', () => {
    const current = (given: Parameters<typeof acceptanceForTests>[0]) => wayOf(acceptanceForTests(given)).find((step) => step.current)?.name;
    expect(current({})).toBe('trial');
    expect(current({ reports: [filed] })).toBe('acceptance');
    expect(current({ reports: [filed], acceptedOn: '2026-06-10' })).toBe('operation');
    expect(current({ state: 'ENDED' })).toBeUndefined();
  });

  it('knows the lots that were accepted by themselves', () => {
    const interim = { kind: 'INTERIM', state: 'FILED', passed: true, interim: { lotId: 'a', heldOn: '2026-03-05' } } as AcceptanceReportView;
    expect(acceptedLots(acceptanceForTests({ reports: [interim, { ...interim, state: 'RETURNED', interim: { ...interim.interim, lotId: 'b' } } as AcceptanceReportView] }))).toEqual({ a: '2026-03-05' });
    expect(acceptedLots(undefined)).toEqual({});
  });
});
