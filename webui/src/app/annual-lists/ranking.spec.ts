import { ceilingValues, ceilingsOf } from './ceilings';
import { moved } from './ranking';

describe('the order of a list', () => {
  it('moves one entry and keeps the others in their order', () => {
    expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
  });

  it('goes no further than the ends', () => {
    expect(moved(['a', 'b'], 0, 9)).toEqual(['b', 'a']);
    expect(moved(['a', 'b'], 1, -3)).toEqual(['b', 'a']);
  });
});

describe('ceilings by source', () => {
  it('are sent for the sources that have one', () => {
    expect(ceilingsOf({ SPECIAL_FUNDS: 500, SELF_RAISED: null })).toEqual([{ source: 'SPECIAL_FUNDS', amount: 500 }]);
    expect(ceilingValues([{ source: 'SELF_RAISED', amount: 7 }])).toMatchObject({ SELF_RAISED: 7, SPECIAL_FUNDS: null });
  });
});
