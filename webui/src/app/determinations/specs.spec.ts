import { entryBody, entryForm, isComplete } from '../shared/entry';
import { deedOn, proposalSpec } from './specs';

const action = (name: string) => ({ name, method: 'POST', href: '/x', allowed: true, reasons: [] });

describe('what is said of a finding', () => {
  it('offers each organ its own causes, and asks for a year where the law does', () => {
    const data = proposalSpec('p1', true, false);
    expect(data.fields[0].options?.values).toEqual(['DATA_NOT_DELIVERED', 'DATA_NOT_SHARED', 'DATA_COLLECTED_TWICE']);
    expect(proposalSpec('p1', false, true).fields[0].options?.values).toContain('MAJOR_HIDDEN_DANGER');
    const year = data.fields.find((field) => field.name === 'year');
    expect(year?.asked?.({ kind: 'DATA_NOT_SHARED' })).toBe(true);
    expect(year?.asked?.({ kind: 'DATA_NOT_DELIVERED' })).toBe(false);
    const form = entryForm(data, { kind: 'DATA_NOT_DELIVERED', year: 2025, facts: '未归集' });
    expect(entryBody(data, form)).toMatchObject({ projectId: 'p1', year: null, facts: '未归集' });
  });

  it('needs a number only for what is found', () => {
    const deciding = deedOn(action('decide'));
    expect(deciding).toBeDefined();
    if (deciding) {
      const form = entryForm(deciding.spec, { ...deciding.values, found: false, reason: '事实不成立' });
      expect(isComplete(deciding.spec, entryBody(deciding.spec, form))).toBe(true);
      form.controls.fields.controls['found'].setValue(true);
      expect(isComplete(deciding.spec, entryBody(deciding.spec, form))).toBe(false);
    }
    expect(deedOn(action('drop'))).toBeUndefined();
  });
});
