import { Contract, Schema, lastPart } from './contract';

const LIMITS = [
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'default',
];

export interface Property {
  name: string;
  type: string;
  required: boolean;
  nullable: boolean;
  limits: string[];
  description: string;
  /** What it is made of, to be unfolded. */
  inside: Schema | null;
}

/** What a schema says once its references are followed; what stands beside a reference adds to it. */
export function resolved(contract: Contract, schema: Schema): Schema {
  const { $ref, allOf = [], ...own } = schema;
  const others = [...($ref ? [{ ...contract.components.schemas[lastPart($ref)] }] : []), ...allOf];
  return Object.assign({}, ...others.map((other) => resolved(contract, other)), own) as Schema;
}

/** In short: `string (date)`, `Department`, `Department[]`. */
export function typeOf(contract: Contract, schema: Schema): string {
  const name = nameOf(schema);
  if (name) {
    return name;
  }
  const { type, format, items, additionalProperties } = resolved(contract, schema);
  if (type === 'array' && items) {
    return `${typeOf(contract, items)}[]`;
  }
  if (typeof additionalProperties === 'object') {
    return `{ string: ${typeOf(contract, additionalProperties)} }`;
  }
  return [type ?? 'any', format && `(${format})`].filter(Boolean).join(' ');
}

function nameOf({ $ref, allOf }: Schema): string | undefined {
  return $ref ? lastPart($ref) : allOf?.map(nameOf).find(Boolean);
}

export function limitsOf(contract: Contract, schema: Schema): string[] {
  const told = resolved(contract, schema);
  return LIMITS.filter((limit) => told[limit] !== undefined).map((limit) => `${limit}: ${String(told[limit])}`);
}

/** The schema with properties or values that this one is or holds, be it in a list or under keys. */
export function inside(contract: Contract, schema: Schema): Schema | null {
  const { properties, enum: values, items, additionalProperties } = resolved(contract, schema);
  if (properties || values) {
    return schema;
  }
  const held = items ?? additionalProperties;
  return typeof held === 'object' ? inside(contract, held) : null;
}

export function propertiesOf(contract: Contract, schema: Schema): Property[] {
  const { properties = {}, required = [] } = resolved(contract, schema);
  return Object.entries(properties).map(([name, given]) => {
    const { nullable, description } = resolved(contract, given);
    return {
      name,
      type: typeOf(contract, given),
      required: required.includes(name),
      nullable: nullable === true,
      limits: limitsOf(contract, given),
      description: description ?? '',
      inside: inside(contract, given),
    };
  });
}

/** The values there are to choose from. */
export function valuesOf(contract: Contract, schema: Schema): string[] {
  const { type, enum: values } = resolved(contract, schema);
  return values ?? (type === 'boolean' ? ['true', 'false'] : []);
}
