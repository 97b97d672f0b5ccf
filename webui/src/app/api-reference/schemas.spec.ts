import { contractForTests as contract } from '../testing/contract';
import { inside, limitsOf, propertiesOf, typeOf, valuesOf } from './schemas';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe('a schema', () => {
  it('is named in short', () => {
    expect(typeOf(contract, { type: 'string', format: 'date' })).toBe('string (date)');
    expect(typeOf(contract, { allOf: [{ default: 'LISTED' }, ref('Stage')] })).toBe('Stage');
    expect(typeOf(contract, { type: 'array', items: ref('Project') })).toBe('Project[]');
    expect(typeOf(contract, { type: 'object', additionalProperties: { type: 'integer' } })).toBe('{ string: integer }');
  });

  it('offers the values of what it refers to', () => {
    expect(valuesOf(contract, { allOf: [ref('Stage')] })).toEqual(['PROPOSED', 'LISTED']);
    expect(valuesOf(contract, { type: 'boolean' })).toEqual(['true', 'false']);
    expect(valuesOf(contract, { type: 'string' })).toEqual([]);
  });

  it('tells its limits, also those beside a reference', () => {
    expect(limitsOf(contract, { type: 'string', maxLength: 500, pattern: '\\d' })).toEqual(['maxLength: 500', 'pattern: \\d']);
    expect(limitsOf(contract, { allOf: [{ default: 'LISTED' }, ref('Stage')] })).toEqual(['default: LISTED']);
  });

  it('tells its properties, and which of them are to be unfolded', () => {
    const [code, stage, parts, labels] = propertiesOf(contract, ref('Project'));
    expect(code).toMatchObject({ name: 'code', required: true, nullable: false, inside: null, description: 'Number of the project' });
    expect(stage).toMatchObject({ type: 'Stage', nullable: true, required: false });
    expect(parts.inside).toEqual(ref('Project'));
    expect(labels.inside).toBeNull();
  });

  it('that is a list shows what is in it', () => {
    expect(inside(contract, { type: 'array', items: { type: 'array', items: ref('Project') } })).toEqual(ref('Project'));
    expect(inside(contract, { type: 'string' })).toBeNull();
  });
});
