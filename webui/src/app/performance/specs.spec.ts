import { MonitoringFigures, ProjectPerformance } from '../api/models';
import { isComplete } from '../shared/entry';
import { accountsSpec, accountsValues, auditSpec, monitoringSpec, monitoringValues, orderSpec, resultSpec, selfEvaluationSpec } from './specs';

const contracts = [
  { id: 'c1', number: 'HT-1', title: '软件开发', supplier: '川云公司', kind: 'SOFTWARE_DEVELOPMENT', amount: 1500000, paid: 0, signedOn: '2026-03-02' },
] as ProjectPerformance['contracts'];
const figures: MonitoringFigures = {
  year: 2026,
  progress: 40,
  milestones: [],
  late: [],
  estimate: 2000000,
  contracted: 1500000,
  contractedInYear: 1500000,
  paid: 300000,
  funds: [],
  supervised: false,
  trialSince: null,
  trialProblems: [],
};
const jtj = { code: '511900-JTJ', name: '市交通局', nameEn: 'Transport' };

describe('what is reported on performance', () => {
  it('settles every contract, starting from what was contracted, and leaves out sources without money', () => {
    const spec = accountsSpec('p1', contracts, { settled: '结算', reason: '原因' });
    expect(spec.fields[0].label).toContain('HT-1');
    const values = accountsValues(contracts);
    expect(values['settled0']).toBe(1500000);
    const sent = spec.shape?.({ ...values, SPECIAL_FUNDS: 1500000, UPPER_LEVEL_FUNDS: null, SELF_RAISED: null, ENTERPRISE_CONTRIBUTION: null });
    expect(sent).toMatchObject({
      projectId: 'p1',
      settlements: [{ contractId: 'c1', settled: 1500000, reason: null }],
      funds: [{ source: 'SPECIAL_FUNDS', amount: 1500000 }],
    });
  });

  it('mends accounts by what the audit found', () => {
    const handedIn = { projectId: 'p1', settlements: [{ contractId: 'c1', settled: 1480000, reason: '核减' }], otherCosts: 0, fundsLeft: 0 };
    const audit = { contracts: [{ contractId: 'c1', audited: 1450000 }], documentNumber: '1', opinion: 'x' };
    const values = accountsValues(contracts, { handedIn, contracts, estimate: null, major: true, documents: [], audit });
    expect(values['settled0']).toBe(1450000);
    expect(values['reason0']).toBe('核减');
    expect(auditSpec(contracts, '审定').shape?.({ audited0: 1450000, documentNumber: '1', opinion: 'x', documentId: null })).toMatchObject({
      contracts: [{ contractId: 'c1', audited: 1450000 }],
    });
  });

  it('asks those who take part, and for the trial and the firm only where there are any', () => {
    const asked = (of: MonitoringFigures) =>
      monitoringSpec('p1', of, '使用单位', [jtj]).fields.filter((field) => !field.asked || field.asked({})).map((field) => field.name);
    expect(asked(figures)).not.toContain('trialEffect');
    expect(asked({ ...figures, trialSince: '2026-11-01' })).toContain('trialEffect');
    expect(asked({ ...figures, trialSince: '2027-01-01' })).not.toContain('trialEffect');
    expect(monitoringValues(figures, [jtj])['user0']).toBe('511900-JTJ');
    const spec = monitoringSpec('p1', figures, '使用单位', [jtj]);
    expect(spec.shape?.({ goals: [], user0: '511900-JTJ', user1: null, user2: null, firm: null })).toMatchObject({
      year: 2026,
      users: ['511900-JTJ'],
      supervision: null,
    });
  });

  it('scores every dimension, and names whoever evaluates', () => {
    const scores = selfEvaluationSpec('p1', (name) => name).shape?.({ RESOURCE_USE: 80, SHARING: 90, SECURITY: 70, EFFECT: 60 });
    expect(scores?.['scores']).toHaveLength(4);
    expect(orderSpec('p1').shape?.({ evaluators: [{ name: '评估中心' }] })).toMatchObject({ projectId: 'p1', evaluators: ['评估中心'] });
  });

  it('takes no result without the report that says it', () => {
    const result = { grade: 'GOOD', statementBy: '2039-11-20', findings: '达到目标', recommendations: '扩大共享' };
    expect(isComplete(resultSpec, { ...result, documentId: null })).toBe(false);
    expect(isComplete(resultSpec, { ...result, documentId: 'd1' })).toBe(true);
  });
});
