import { amountAfter, decisionOf, lacks } from './decisions';

const line = { id: 'x', version: 4, amount: 1000 };

describe('deciding on a line', () => {
  it('needs an amount below the present one to reduce', () => {
    expect(lacks({ verdict: 'REDUCE', amount: 1000, reason: '压减' }, line)).toBe('decide.lacks.amount');
    expect(lacks({ verdict: 'REDUCE', amount: 800, reason: '压减' }, line)).toBeNull();
  });

  it('needs a reason for everything but agreement', () => {
    expect(lacks({ verdict: 'DELETE', amount: null, reason: ' ' }, line)).toBe('decide.lacks.reason');
    expect(lacks({ verdict: 'AGREE', amount: null, reason: '' }, line)).toBeNull();
  });

  it('names the version that was decided upon and an amount only when reduced', () => {
    expect(decisionOf({ verdict: 'DEFER', amount: 5, reason: '明年再议' }, line)).toEqual({
      item: 'x',
      version: 4,
      verdict: 'DEFER',
      amount: null,
      reason: '明年再议',
    });
  });

  it('shows at once what the list would come to', () => {
    expect(amountAfter({ verdict: 'DELETE', amount: null, reason: '' }, line)).toBe(0);
    expect(amountAfter({ verdict: 'REDUCE', amount: 700, reason: '' }, line)).toBe(700);
    expect(amountAfter({ verdict: null, amount: null, reason: '' }, line)).toBe(1000);
  });
});
