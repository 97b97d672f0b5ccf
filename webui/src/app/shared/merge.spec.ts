import { ProjectProfile } from '../api/models';
import { changedFields, merge, withFields } from './merge';

const base: ProjectProfile = { name: '甲', summary: '旧', totalInvestment: 100, fundingLines: [] };

describe('merging two states of a form', () => {
  it('takes over what only the other changed', () => {
    const result = merge(base, { ...base, name: '我改的' }, { ...base, summary: '他改的' });
    expect(result.merged).toMatchObject({ name: '我改的', summary: '他改的' });
    expect(result.taken).toEqual(['summary']);
    expect(result.disputed).toEqual([]);
  });

  it('keeps mine and asks where both changed the same field', () => {
    const mine = { ...base, name: '我改的' };
    const theirs = { ...base, name: '他改的' };
    const result = merge(base, mine, theirs);
    expect(result.disputed).toEqual(['name']);
    expect(result.merged.name).toBe('我改的');
    expect(withFields(result.merged, theirs, ['name']).name).toBe('他改的');
  });

  it('sees no dispute where both wrote the same, and none between nothing and an empty list', () => {
    expect(merge(base, { ...base, name: '同' }, { ...base, name: '同' }).disputed).toEqual([]);
    expect(merge({ name: '甲' }, { name: '甲', fundingLines: [] }, { name: '甲' }).taken).toEqual([]);
  });

  it('names what changed between two submissions', () => {
    expect(changedFields(base, { ...base, summary: '新', participants: [] })).toEqual(['summary']);
  });

  it('does not care in which order the fields of a row stand', () => {
    const mine: ProjectProfile = { planningBasis: { kind: 'NONE', reference: null } };
    const theirs: ProjectProfile = { planningBasis: { reference: null, kind: 'NONE' } };
    expect(merge({}, mine, theirs).disputed).toEqual([]);
  });
});
