import { SessionItem } from '../api/models';
import { NO_CONCLUSION, conclusionOf, lacksOf } from './review-sessions';

const item = { id: 'i1', version: 3, amount: 500, needsDecision: false } as SessionItem;

describe('a conclusion of the committee', () => {
  it('needs a reason unless the item is simply agreed to', () => {
    expect(lacksOf({ ...NO_CONCLUSION, verdict: 'AGREE' }, item)).toBeNull();
    expect(lacksOf({ ...NO_CONCLUSION, verdict: 'DEFER' }, item)).toBe('decide.lacks.reason');
    expect(lacksOf({ ...NO_CONCLUSION, verdict: 'AGREE' }, { ...item, needsDecision: true })).toBe('decide.lacks.reason');
  });

  it('reduces to less than was applied for', () => {
    expect(lacksOf({ ...NO_CONCLUSION, verdict: 'REDUCE', amount: 500, reason: '核减' }, item)).toBe('decide.lacks.amount');
    expect(lacksOf({ ...NO_CONCLUSION, verdict: 'REDUCE', amount: 400, reason: '核减' }, item)).toBeNull();
  });

  it('says what has to be mended and by when', () => {
    expect(lacksOf({ ...NO_CONCLUSION, verdict: 'AGREE_AFTER_REVISION' }, item)).toBe('reviewSessions.lacksRevision');
  });

  it('sends an amount only where it is reduced', () => {
    expect(conclusionOf({ ...NO_CONCLUSION, verdict: 'AGREE', amount: 7 }, item)).toMatchObject({ amount: null, version: 3 });
  });
});
