import { ExecutionView, LotView } from '../api/models';
import { entryBody, entryForm, isComplete } from '../shared/entry';
import { Entry, entryOf, nextMonth } from './entries';

const lot = { id: 'l1', proposedRoute: 'GOVERNMENT_PROCUREMENT', contracts: [], award: { supplier: '川云', amount: 900 } } as unknown as LotView;
const execution = { projectId: 'p1', milestones: [], reports: [] } as unknown as ExecutionView;

function asked(deed: string): Entry {
  const entry = entryOf(deed, execution, { lot });
  if (!entry) {
    throw new Error(`${deed} asks for nothing`);
  }
  return entry;
}

describe('what a deed of the execution asks for', () => {
  it('asks for a reason only where the proposed route is left', () => {
    const entry = asked('start-procurement');
    const form = entryForm(entry.spec, { ...entry.values, method: 'INQUIRY' });
    expect(entryBody(entry.spec, form)).toMatchObject({ route: 'GOVERNMENT_PROCUREMENT', routeReason: null });
    expect(isComplete(entry.spec, entryBody(entry.spec, form))).toBe(true);
    form.controls.fields.controls['route'].setValue('OWN_PROCUREMENT');
    expect(isComplete(entry.spec, entryBody(entry.spec, form))).toBe(false);
    form.controls.fields.controls['routeReason'].setValue('  续购  ');
    expect(entryBody(entry.spec, form)['routeReason']).toBe('续购');
    expect(isComplete(entry.spec, entryBody(entry.spec, form))).toBe(true);
  });

  it('asks a development contract for its clauses and an operation service for its period, and sends neither otherwise', () => {
    const entry = asked('enter-contract');
    const form = entryForm(entry.spec, { ...entry.values, kind: 'GOODS', sourceCodeClause: '归我方', from: '2026-01-01' });
    const fields = () =>
      entry.spec.fields.filter((field) => !field.asked || field.asked(form.controls.fields.value as Record<string, unknown>)).map((field) => field.name);
    expect(fields()).not.toContain('sourceCodeClause');
    expect(entryBody(entry.spec, form)).toMatchObject({ supplier: '川云', amount: 900, sourceCodeClause: null, from: null });
    form.controls.fields.controls['kind'].setValue('SOFTWARE_DEVELOPMENT');
    expect(fields()).toContain('patentClause');
    form.controls.fields.controls['kind'].setValue('OPERATION_SERVICE');
    expect(fields()).toEqual(expect.arrayContaining(['from', 'budgetAssured']));
    expect(entry.screenAt).toBe('/api/v1/projects/p1/execution/lots/l1/contract-screenings');
  });

  it('wants every cell of a milestone filled in', () => {
    const entry = asked('plan-milestones');
    const form = entryForm(entry.spec, entry.values);
    expect(isComplete(entry.spec, entryBody(entry.spec, form))).toBe(false);
    form.controls.rows.at(0).setValue({ name: '上线', plannedOn: '2026-09-30', percent: 80 });
    expect(isComplete(entry.spec, entryBody(entry.spec, form))).toBe(true);
  });

  it('proposes the month after the one reported last', () => {
    const reported = (month: string) => nextMonth({ ...execution, reports: [{ month }] } as unknown as ExecutionView);
    expect(reported('2026-03')).toBe('2026-04');
    expect(reported('2026-12')).toBe('2027-01');
  });

  it('has no form for what needs a reason alone', () => {
    expect(entryOf('fail-procurement', execution, { lot })).toBeNull();
  });
});
