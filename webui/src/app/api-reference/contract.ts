/** As much of OpenAPI 3.0 as the portal's contract uses. */
export interface Contract {
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, RawOperation>>;
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    headers?: Record<string, Header>;
    responses?: Record<string, RawResponse>;
    examples?: Record<string, { value: unknown }>;
  };
}

export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  description?: string;
  nullable?: boolean;
  enum?: string[];
  default?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  allOf?: Schema[];
  additionalProperties?: Schema | boolean;
  [limit: string]: unknown;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  example?: unknown;
  schema: Schema;
}

interface Header {
  description?: string;
  schema?: Schema;
}

interface RawMedia {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { value: unknown } | Reference>;
}

interface RawResponse {
  description: string;
  'x-description-zh'?: string;
  content?: Record<string, RawMedia>;
  headers?: Record<string, Header | Reference>;
}

interface Reference {
  $ref: string;
}

interface RawOperation {
  operationId: string;
  summary: string;
  'x-summary-zh': string;
  description?: string;
  'x-description-zh'?: string;
  tags: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: { content: Record<string, RawMedia> };
  responses: Record<string, RawResponse | Reference>;
  'x-roles': string[];
  security?: Record<string, string[]>[];
}

export interface Content {
  type: string;
  schema?: Schema;
  /** Ready to be read. */
  examples: { name: string; text: string }[];
}

export interface Answered {
  status: string;
  description: string;
  contents: Content[];
  headers: { name: string; description: string }[];
}

/** An operation with all that the contract says of it elsewhere. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: { 'zh-CN': string; en: string };
  description: string;
  roles: string[];
  /** What a system needs one of; empty where only persons may call. */
  scopes: string[];
  parameters: Parameter[];
  body: Content | null;
  answers: Answered[];
}

/** Every operation in the order of the contract. */
export function operationsOf(contract: Contract): Operation[] {
  return Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => operation(contract, path, method, raw)),
  );
}

function operation(contract: Contract, path: string, method: string, raw: RawOperation): Operation {
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    tag: raw.tags[0],
    summary: { 'zh-CN': raw['x-summary-zh'], en: raw.summary },
    description: raw.description ?? '',
    roles: raw['x-roles'],
    scopes: (raw.security ?? []).flatMap((way) => way['system'] ?? []),
    parameters: (raw.parameters ?? []).map((one) => meant(one, contract.components.parameters)),
    body: contents(contract, raw.requestBody?.content)[0] ?? null,
    answers: Object.entries(raw.responses).map(([status, answer]) => answered(contract, status, answer)),
  };
}

function answered(contract: Contract, status: string, given: RawResponse | Reference): Answered {
  const answer = meant(given, contract.components.responses);
  return {
    status,
    description: answer.description,
    contents: contents(contract, answer.content),
    headers: Object.entries(answer.headers ?? {}).map(([name, header]) => ({
      name,
      description: meant(header, contract.components.headers).description ?? '',
    })),
  };
}

function contents(contract: Contract, content: Record<string, RawMedia> = {}): Content[] {
  return Object.entries(content).map(([type, { schema, example, examples }]) => {
    const all = examples ?? (example === undefined ? {} : { '': { value: example } });
    return {
      type,
      schema,
      examples: Object.entries(all).map(([name, given]) => ({
        name,
        text: JSON.stringify(meant(given, contract.components.examples).value, null, 2),
      })),
    };
  });
}

/** The contract with all it describes said in that language. */
export function inLanguage(contract: Contract, language: string): Contract {
  return language === 'zh-CN' ? (inChinese(contract) as Contract) : contract;
}

function inChinese(told: unknown): unknown {
  if (Array.isArray(told)) {
    return told.map(inChinese);
  }
  if (typeof told !== 'object' || told === null) {
    return told;
  }
  const { 'x-description-zh': chinese, ...rest } = told as Record<string, unknown>;
  const all = Object.entries(rest).map(([name, value]) => [name, name.startsWith('example') ? value : inChinese(value)]);
  return { ...Object.fromEntries(all), ...(chinese === undefined ? {} : { description: chinese }) };
}

function meant<T extends object>(given: T | Reference, kept: Record<string, T> = {}): T {
  return '$ref' in given ? kept[lastPart(given.$ref as string)] : (given as T);
}

export function lastPart(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

/** The operations that every word sought occurs in: in the path, the name or the summary, in either language. */
export function matching(operations: Operation[], sought: string): Operation[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return operations.filter((one) => {
    const told = [one.method, one.path, one.id, one.tag, one.summary['zh-CN'], one.summary.en].join(' ').toLowerCase();
    return words.every((word) => told.includes(word));
  });
}

export interface Group {
  tag: string;
  operations: Operation[];
}

/** By tag, in the order of the contract; tags with nothing left are left out. */
export function grouped(contract: Contract, operations: Operation[]): Group[] {
  return contract.tags
    .map(({ name }) => ({ tag: name, operations: operations.filter((one) => one.tag === name) }))
    .filter((group) => group.operations.length > 0);
}
