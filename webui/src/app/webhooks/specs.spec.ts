import { webhookForTests } from '../testing/webhooks';
import { contentSpec, replaySpec, valuesOf } from './specs';

describe('what a system is told of', () => {
  it('is taken word by word, and owners from their rows', () => {
    const body = { name: 'a', types: 'STAGE_CHANGED\nCALL_OPENED， LIST_PUBLISHED', owners: [{ owner: '511900-JYJ' }] };
    expect(contentSpec.shape?.(body)).toEqual({
      name: 'a',
      types: ['STAGE_CHANGED', 'CALL_OPENED', 'LIST_PUBLISHED'],
      owners: ['511900-JYJ'],
    });
    expect(contentSpec.shape?.({ types: null, owners: [] })).toEqual({ types: [], owners: [] });
  });

  it('begins with what there is', () => {
    expect(valuesOf(webhookForTests())).toEqual({
      name: '财政一体化系统',
      url: 'https://events.czj.example/portal',
      department: '511900-WJW',
      types: 'STAGE_CHANGED',
      owners: [{ owner: '511900-JYJ' }],
    });
  });

  it('is told again from the beginning of a day in Bazhong', () => {
    expect(replaySpec.shape?.({ event: null, since: '2026-03-02' })).toEqual({ event: null, since: '2026-03-01T16:00:00.000Z' });
    expect(replaySpec.shape?.({ event: 'e1', since: null })).toEqual({ event: 'e1', since: null });
  });
});
