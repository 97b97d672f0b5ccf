import { placeOf } from './place';

describe('places', () => {
  it('takes the address of a page apart', () => {
    expect(placeOf('/projects/p1?tab=performance')).toEqual({ path: '/projects/p1', params: { tab: 'performance' } });
    expect(placeOf('/rectifications/r1')).toEqual({ path: '/rectifications/r1', params: {} });
  });
});
