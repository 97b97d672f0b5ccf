import { entryBody, entryForm, isComplete } from '../shared/entry';
import { dispositionSpec, reportSpec } from './specs';

const lots = [
  { id: 'a', number: 1, name: '软件开发', suspended: false, completedOn: null },
  { id: 'b', number: 2, name: '设备', suspended: true, completedOn: null },
];

describe('what is said of an incident', () => {
  it('is said of the project it is reported on', () => {
    const spec = reportSpec('p1', lots);
    const form = entryForm(spec, { kind: 'OTHER', occurredOn: '2026-03-02', what: '设备损毁', measures: '已报案' });
    form.controls.fields.controls['documents'].setValue(['d1']);
    expect(entryBody(spec, form)).toMatchObject({ projectId: 'p1', documents: ['d1'], lotId: null, loss: null });
    expect(isComplete(spec, entryBody(spec, form))).toBe(true);
  });

  it('names a lot for a suspension only, and none that stands still already', () => {
    const spec = dispositionSpec(lots);
    const asks = (disposition: string) => spec.fields.find((field) => field.name === 'lotId')?.asked?.({ disposition });
    expect(asks('SUSPENSION')).toBe(true);
    expect(asks('NONE')).toBe(false);
    expect(spec.fields.find((field) => field.name === 'lotId')?.options?.values).toEqual(['a']);
    const form = entryForm(spec, { disposition: 'NONE', lotId: 'a', reason: '影响不大' });
    expect(entryBody(spec, form)).toMatchObject({ disposition: 'NONE', lotId: null });
  });
});
