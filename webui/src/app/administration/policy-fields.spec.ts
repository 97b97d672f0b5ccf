import { Policy, PolicyVersionView } from '../api/models';
import { changes, fill, inForce, policyForm, read } from './policy-fields';

const POLICY = {
  minimumInvestment: 300000,
  implementationPlanCeiling: 3000000,
  expertShareNumerator: 1,
  expertShareDenominator: 3,
  trialMonths: 3,
  selfEvaluationFromMonths: 12,
  selfEvaluationToMonths: 24,
  operationServiceMaxYears: 3,
  monitoringReportDue: '--12-31',
  listDecisionOrder: 'GOVERNMENT_FIRST',
  namedDepartmentsRequired: true,
  votingThreshold: null,
  timeLimits: { APPLICATION_SCREENING: 10, UNKNOWN_KIND: 7 },
  defaultTimeLimit: 10,
  amberDays: 3,
} as unknown as Policy;

function version(jurisdiction: string, effectiveFrom: string): PolicyVersionView {
  return { id: `${jurisdiction} ${effectiveFrom}`, jurisdiction, effectiveFrom, policy: POLICY } as PolicyVersionView;
}

describe('the policy form', () => {
  it('gives back what was put in, also a step kind it did not know', () => {
    const form = policyForm(['APPLICATION_SCREENING', 'LIST_PUBLICATION']);
    fill(form, POLICY);
    expect(form.valid).toBe(true);
    expect(changes(POLICY, read(form))).toEqual([]);
  });

  it('is not valid without a figure the Measures ask for, nor with one out of range', () => {
    const form = policyForm([]);
    fill(form, POLICY);
    form.controls.values.get('trialMonths')?.setValue(61);
    expect(form.valid).toBe(false);
    form.controls.values.get('trialMonths')?.setValue(null);
    expect(form.valid).toBe(false);
  });

  it('takes half a voting threshold for none', () => {
    const form = policyForm([]);
    fill(form, POLICY);
    form.controls.threshold.setValue({ numerator: 2, denominator: null });
    expect(read(form).votingThreshold).toBeNull();
  });

  it('tells every change, limits step by step', () => {
    const after = { ...POLICY, trialMonths: 6, timeLimits: { APPLICATION_SCREENING: 12 } } as unknown as Policy;
    expect(changes(POLICY, after)).toEqual([
      { name: 'trialMonths', before: 3, after: 6 },
      { name: 'timeLimits', stepKind: 'APPLICATION_SCREENING', before: 10, after: 12 },
      { name: 'timeLimits', stepKind: 'UNKNOWN_KIND', before: 7, after: null },
    ]);
  });
});

describe('inForce', () => {
  const versions = [version('511900', '2022-05-22'), version('511900', '2027-01-01'), version('511902', '2026-01-01')];

  it("takes a county's own version, and the city's before there is one", () => {
    expect(inForce(versions, '511902', '2026-06-01')?.id).toBe('511902 2026-01-01');
    expect(inForce(versions, '511902', '2025-06-01')?.id).toBe('511900 2022-05-22');
    expect(inForce(versions, '511903', '2027-06-01')?.id).toBe('511900 2027-01-01');
    expect(inForce(versions, '511900', '2022-05-21')).toBeUndefined();
  });
});
