import { FundingLine } from '../api/models';

/** What of a line the totals need. */
export interface Counted {
  included: boolean;
  amount: number;
  ownerDepartment: { code: string };
  category?: string | null;
  fundingLines: FundingLine[];
}

export interface Share {
  key: string;
  count: number;
  amount: number;
}

export interface Totals {
  count: number;
  amount: number;
  byDepartment: Share[];
  byCategory: Share[];
  bySource: Share[];
}

/**
 * Sums of the lines that are in. Amounts by source are those of the list's year; where the amount of a line was reduced, its
 * sources are reduced in proportion.
 */
export function totalsOf(lines: Counted[], year: number): Totals {
  const counted = lines.filter((line) => line.included);
  return {
    count: counted.length,
    amount: rounded(counted.reduce((sum, line) => sum + line.amount, 0)),
    byDepartment: shares(counted.map((line) => ({ key: line.ownerDepartment.code, amount: line.amount }))),
    byCategory: shares(counted.map((line) => ({ key: line.category ?? '', amount: line.amount }))),
    bySource: shares(counted.flatMap((line) => sources(line, year))),
  };
}

function sources(line: Counted, year: number): { key: string; amount: number }[] {
  const ofYear = line.fundingLines.filter((funds) => funds.year === year);
  const applied = ofYear.reduce((sum, funds) => sum + (funds.amount ?? 0), 0);
  const part = applied > 0 ? Math.min(1, line.amount / applied) : 0;
  return ofYear.map((funds) => ({ key: funds.source ?? '', amount: (funds.amount ?? 0) * part }));
}

function shares(parts: { key: string; amount: number }[]): Share[] {
  const sums = new Map<string, Share>();
  for (const { key, amount } of parts) {
    const share = sums.get(key) ?? { key, count: 0, amount: 0 };
    sums.set(key, { key, count: share.count + 1, amount: share.amount + amount });
  }
  return [...sums.values()].map((share) => ({ ...share, amount: rounded(share.amount) })).sort((a, b) => b.amount - a.amount);
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}
