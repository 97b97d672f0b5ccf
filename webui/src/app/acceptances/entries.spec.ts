import { AcceptanceView, Action, StepView } from '../api/models';
import { entryBody, entryForm, isComplete } from '../shared/entry';
import { acceptanceForTests, roundForTests } from '../testing/acceptances';
import { allowed } from '../testing/sessions';
import { Entry, acceptanceEntry, signEntry } from './entries';

const of = acceptanceForTests();
const asked = (name: string, on: AcceptanceView = of): Entry => {
  const entry = acceptanceEntry(allowed(name), on, []);
  if (!entry) {
    throw new Error(`${name} asks for nothing`);
  }
  return entry;
};
const step = { id: 's1', kind: 'ACCEPTANCE_BY_DATA', version: 4 } as StepView;

describe('what a deed on the way to acceptance asks for', () => {
  it('asks for the experts or for the firm, by who held it', () => {
    const { spec } = asked('pre-accept');
    const names = (heldBy: string) => spec.fields.filter((field) => !field.asked || field.asked({ heldBy })).map((field) => field.name);
    expect(names('EXPERTS')).toContain('members');
    expect(names('EXPERTS')).not.toContain('firm');
    expect(names('THIRD_PARTY')).toContain('firm');
  });

  it('lists every material of the checklist in a draft, energy only with hardware', () => {
    const kinds = (on: AcceptanceView) => (asked('draft-acceptance', on).values['materials'] as { kind: string }[]).map((line) => line.kind);
    expect(kinds(of)).toHaveLength(10);
    expect(kinds(acceptanceForTests({ infrastructure: true }))).toContain('ENERGY_EFFICIENCY');
  });

  it('sends whoever is ticked as signers', () => {
    const entry = asked('draft-acceptance');
    const form = entryForm(entry.spec, { ...entry.values, FINANCE: true, place: '会议室', hardware: false });
    expect(entry.spec.shape?.(entryBody(entry.spec, form))).toMatchObject({ signers: ['FINANCE'], place: '会议室', hardware: false });
    expect(asked('draft-acceptance', acceptanceForTests({ industryAuthority: false })).spec.fields.map((field) => field.name)).not.toContain('INDUSTRY_AUTHORITY');
  });

  it('sends back a ground that a signer does not accept, with what it is asked instead', () => {
    const entry = signEntry(step, roundForTests());
    const form = entryForm(entry.spec, {
      outcome: 'AGREED_AFTER_REVISION',
      opinion: '合同有性能指标',
      ground_PERFORMANCE_TEST: false,
      conditions: [{ text: '补做性能测评', due: '2026-07-01' }],
    });
    expect(entry.spec.shape?.(entryBody(entry.spec, form))).toMatchObject({
      returnedFields: [{ field: 'materials.PERFORMANCE_TEST', reason: '合同有性能指标' }],
      conditions: [{ text: '补做性能测评', due: '2026-07-01' }],
    });
    expect(entry.version).toBe(4);
  });

  it('asks who agrees for nothing more', () => {
    const entry = signEntry(step, roundForTests());
    const form = entryForm(entry.spec, { outcome: 'AGREED', conditions: [{}] });
    const body = entryBody(entry.spec, form);
    expect(isComplete(entry.spec, body)).toBe(true);
    expect(entry.spec.shape?.(body)).toMatchObject({ outcome: 'AGREED', opinion: null, conditions: [], returnedFields: [] });
  });

  it('has no form for convening', () => {
    expect(acceptanceEntry({ name: 'convene-acceptance' } as Action, of, [])).toBeNull();
  });
});
