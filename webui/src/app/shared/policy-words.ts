import { TranslocoService } from '@jsverse/transloco';
import { wanText } from './format';

const MONEY = [
  'minimumInvestment',
  'implementationPlanCeiling',
  'governmentDecisionThreshold',
  'majorChangeThreshold',
  'majorProjectThreshold',
];

/** A parameter of the policy in words, one line for each part of it; nothing for one that is not set. */
export function policyWords(texts: TranslocoService, name: string, value: unknown): string[] {
  if (value === null || value === undefined) {
    return [];
  }
  if (isShare(value)) {
    return [`${String(value.numerator)}/${String(value.denominator)}`];
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([key, inner]) => `${word(texts, 'stepKind', key)} ${String(inner)}`);
  }
  switch (typeof value) {
    case 'boolean':
      return [texts.translate(value ? 'choice.yes' : 'choice.no')];
    case 'number':
      return [MONEY.includes(name) ? `${wanText(value)} ${texts.translate<string>('units.wan')}` : String(value)];
    default:
      return [word(texts, name, String(value)).replace(/^--/, '')];
  }
}

function isShare(value: unknown): value is { numerator: number; denominator: number } {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
}

function word(texts: TranslocoService, terms: string, code: string): string {
  const key = `${terms}.${code}`;
  const text: string = texts.translate(key);
  return text === key ? code : text;
}
