import { Counted, totalsOf } from './totals';

const line = (owner: string, amount: number, included = true): Counted => ({
  included,
  amount,
  ownerDepartment: { code: owner },
  category: 'APPLICATION_SYSTEM',
  fundingLines: [
    { year: 2027, source: 'SPECIAL_FUNDS', amount: 300 },
    { year: 2027, source: 'SELF_RAISED', amount: 100 },
    { year: 2028, source: 'SPECIAL_FUNDS', amount: 900 },
  ],
});

describe('totals of a list', () => {
  it('count only what is in, by department, largest first', () => {
    const totals = totalsOf([line('A', 100), line('B', 400), line('A', 200), line('C', 999, false)], 2027);
    expect(totals.count).toBe(3);
    expect(totals.amount).toBe(700);
    expect(totals.byDepartment.map((share) => [share.key, share.amount])).toEqual([
      ['B', 400],
      ['A', 300],
    ]);
  });

  it('take the funds of the list’s year only, and reduce them with the amount', () => {
    const [special, own] = totalsOf([line('A', 200)], 2027).bySource;
    expect(special).toMatchObject({ key: 'SPECIAL_FUNDS', amount: 150 });
    expect(own).toMatchObject({ key: 'SELF_RAISED', amount: 50 });
  });
});
