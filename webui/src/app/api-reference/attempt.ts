import { Content, Operation, Parameter } from './contract';

/** As much of an answer as is put on the page. */
export const LONGEST_SHOWN = 200_000;
const STREAM = 'text/event-stream';
/** Set by the portal itself for whatever its pages send. */
const SET_BY_THE_PORTAL = ['Accept-Language'];

export type Values = Record<string, string>;

/** What is asked for before an operation is tried out. */
export function asked(operation: Operation): Parameter[] {
  return operation.parameters.filter((one) => !SET_BY_THE_PORTAL.includes(one.name));
}

/** The names of what has to be given and is not. */
export function lacking(operation: Operation, values: Values): string[] {
  return asked(operation)
    .filter((one) => one.in !== 'header' && one.required && !values[one.name]?.trim())
    .map((one) => one.name);
}

/** Where it goes; several values of one parameter are parted by commas. */
export function addressOf(operation: Operation, values: Values): string {
  const query = new URLSearchParams();
  let path = operation.path;
  for (const { name, in: place, schema } of asked(operation)) {
    const value = values[name]?.trim();
    if (!value) {
      continue;
    }
    if (place === 'path') {
      path = path.replace(`{${name}}`, encodeURIComponent(value));
    } else if (place === 'query') {
      (schema.type === 'array' ? value.split(',') : [value]).forEach((one) => {
        query.append(name, one.trim());
      });
    }
  }
  return query.size ? `${path}?${query.toString()}` : path;
}

export function headersOf(operation: Operation, values: Values): Record<string, string> {
  return Object.fromEntries(
    asked(operation)
      .filter((one) => one.in === 'header' && values[one.name]?.trim())
      .map((one) => [one.name, values[one.name].trim()]),
  );
}

/** What an operation that went well may answer with. */
export function answerTypes(operation: Operation): string[] {
  const all = operation.answers
    .filter((answer) => answer.status.startsWith('2'))
    .flatMap((answer) => answer.contents.map((content) => content.type));
  return [...new Set(all)];
}

/** A stream never ends, and there would be nothing to show. */
export function isStream(operation: Operation): boolean {
  return answerTypes(operation).includes(STREAM);
}

export function isFile(body: Content | null): boolean {
  return body !== null && body.type !== 'application/json';
}

/** The example of the contract, ready to be changed. */
export function exampleOf(body: Content | null): string {
  return body?.examples[0]?.text ?? '';
}

/** Whether it can be read on the page; anything else is kept as a file. */
export function isReadable(type: string): boolean {
  return /^(text\/|application\/([a-z.+-]+\+)?json)/.test(type);
}

/** An answer as it is shown: JSON with its lines indented, and not more than a page can bear. */
export function shown(text: string, type: string): { text: string; cut: boolean } {
  const whole = type.includes('json') ? indented(text) : text;
  return { text: whole.slice(0, LONGEST_SHOWN), cut: whole.length > LONGEST_SHOWN };
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
