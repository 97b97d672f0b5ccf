import { TranslocoService } from '@jsverse/transloco';

/** One thing that was sent with a deed, in words. */
export interface Said {
  name: string;
  value: string;
}

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/**
 * What was sent with a deed, for whoever signs it: ids and versions say nothing to them, and of many alike they want to know how
 * many there are.
 */
export function saidWith(body: Record<string, unknown>, texts: TranslocoService): Said[] {
  return Object.entries(body)
    .map(([name, value]) => ({ name, value: inWords(value, texts) }))
    .filter((said) => said.value !== '' && said.name !== 'version');
}

function inWords(value: unknown, texts: TranslocoService): string {
  if (Array.isArray(value)) {
    return counted(value.map((one) => inWords(one, texts)).filter((one) => one !== ''));
  }
  if (value !== null && typeof value === 'object') {
    return saidWith(value as Record<string, unknown>, texts)
      .map((said) => said.value)
      .join(' ');
  }
  if (typeof value === 'boolean') {
    return texts.translate(value ? 'choice.yes' : 'choice.no');
  }
  const plain = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return ID.test(plain) ? '' : term(plain, texts);
}

/** A word of the portal in the language of the page; everything else as it was typed. */
function term(plain: string, texts: TranslocoService): string {
  if (!/^[A-Z][A-Z_]+$/.test(plain)) {
    return plain;
  }
  const kinds = ['outcome', 'verdict', 'disposition', 'grade'].map((kind) => `${kind}.${plain}`);
  return kinds.map((key) => texts.translate<string>(key)).find((text, at) => text !== kinds[at]) ?? plain;
}

function counted(all: string[]): string {
  return [...new Set(all)]
    .map((one) => {
      const times = all.filter((other) => other === one).length;
      return times > 1 ? `${one} × ${times}` : one;
    })
    .join('；');
}
