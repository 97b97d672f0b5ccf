import { entryBody, entryForm, isComplete } from '../shared/entry';
import { allowed } from '../testing/sessions';
import { budgetForTests, cloudForTests, operationForTests } from '../testing/operations';
import { beginBudget, beginCloud, budgetEntry, cloudEntry, operationEntry } from './entries';

const sent = (entry: { spec: Parameters<typeof entryForm>[0]; values: Record<string, unknown> }, more: Record<string, unknown> = {}) => {
  const body = entryBody(entry.spec, entryForm(entry.spec, { ...entry.values, ...more }));
  return { body: entry.spec.shape?.(body) ?? body, complete: isComplete(entry.spec, body) };
};

describe('what deeds on operation ask for', () => {
  it('begins an application for a year with its lines below', () => {
    const { body } = sent(beginBudget('p1'), { year: 2027, lines: [{ kind: 'CLOUD', amount: 5, ground: '测算' }] });
    expect(body).toEqual({
      projectId: 'p1',
      year: 2027,
      content: { explanation: null, documents: [], lines: [{ kind: 'CLOUD', amount: 5, ground: '测算' }] },
    });
  });

  it('sends three quantities as one', () => {
    const { body } = sent(beginCloud('p1'), { purpose: 'TRIAL', vcpu: 2, memoryGb: 8, storageGb: 100, from: '2026-06-02', to: '2026-12-31', reason: '压测' });
    expect(body).toMatchObject({ projectId: 'p1', content: { purpose: 'TRIAL', quantity: { vcpu: 2, memoryGb: 8, storageGb: 100 } } });
    expect((body['content'] as object)).not.toHaveProperty('vcpu');
  });

  it('offers finance every line as it was applied for, and asks no reason for what it leaves', () => {
    const entry = budgetEntry(allowed('grant-om-budget'), budgetForTests());
    expect(entry && sent(entry)).toEqual({
      body: { opinion: null, documentNumber: null, lines: [{ line: 1, amount: 120000, reason: null }] },
      complete: true,
    });
    expect(budgetEntry(allowed('submit-om-budget'), budgetForTests())).toBeNull();
  });

  it('fills in what was asked for where cloud is granted or asked for again', () => {
    const grant = cloudEntry(allowed('grant-cloud'), cloudForTests());
    expect(grant && sent(grant, { opinion: '核定' }).body).toEqual({ opinion: '核定', quantity: { vcpu: 16, memoryGb: 64, storageGb: 500 } });
    expect(cloudEntry(allowed('resubmit-cloud-request'), cloudForTests())?.values).toMatchObject({ purpose: 'OPERATION', vcpu: 16 });
    expect(cloudEntry(allowed('withdraw-cloud-request'), cloudForTests())).toBeNull();
  });

  it('asks by what an owner runs a system itself, and only then', () => {
    const entry = operationEntry(allowed('state-operator'), operationForTests());
    const capability = entry?.spec.fields.find((field) => field.name === 'capability');
    expect(capability?.asked?.({ kind: 'OWN_STAFF' })).toBe(true);
    expect(capability?.asked?.({ kind: 'PURCHASED_SERVICE' })).toBe(false);
  });

  it.each(['sign-om-contract', 'pay-om-contract', 'release-cloud', 'shut-down-system', 'postpone-shutdown', 'enter-assessment'])(
    'has a form for %s',
    (name) => {
      expect(operationEntry(allowed(name), operationForTests())?.spec.fields.length).toBeGreaterThan(1);
    },
  );
});
