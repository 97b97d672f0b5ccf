import { toggled } from './fields';

describe('a choice among several', () => {
  it('takes in what was not chosen and leaves out what was', () => {
    expect(toggled(['DATA'], 'COST')).toEqual(['DATA', 'COST']);
    expect(toggled(['DATA', 'COST'], 'DATA')).toEqual(['COST']);
  });
});
