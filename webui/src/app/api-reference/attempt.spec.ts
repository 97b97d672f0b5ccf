import { operationForTests } from '../testing/contract';
import { LONGEST_SHOWN, addressOf, answerTypes, exampleOf, headersOf, isReadable, isStream, lacking, shown } from './attempt';

describe('a try-out', () => {
  const list = operationForTests('listProjects');
  const hold = operationForTests('holdProject');

  it('goes where the path and the filters lead', () => {
    expect(addressOf(hold, { id: '../me?x' })).toBe('/api/v1/projects/..%2Fme%3Fx/hold');
    expect(addressOf(list, { stage: 'LISTED', type: 'a, b' })).toBe('/api/v1/projects?stage=LISTED&type=a&type=b');
    expect(addressOf(list, { stage: ' ' })).toBe('/api/v1/projects');
  });

  it('needs what is in the path; a missing header is the portal’s to refuse', () => {
    expect(lacking(hold, { id: ' ' })).toEqual(['id']);
    expect(lacking(hold, { id: 'p1' })).toEqual([]);
  });

  it('carries the headers that were filled in', () => {
    expect(headersOf(hold, { id: 'p1', 'If-Match': '"3"', 'Idempotency-Key': '' })).toEqual({ 'If-Match': '"3"' });
  });

  it('starts from the example, and knows what it may be answered with', () => {
    expect(exampleOf(hold.body)).toBe('{\n  "reason": "资金未到位"\n}');
    expect(answerTypes(list)).toEqual(['application/json', expect.stringContaining('sheet')]);
    expect([list, operationForTests('follow')].map(isStream)).toEqual([false, true]);
  });

  it('shows text, indents JSON and cuts what is long', () => {
    expect(['application/problem+json', 'application/json;charset=UTF-8', 'text/csv'].every(isReadable)).toBe(true);
    expect(['', 'application/octet-stream', 'image/png'].some(isReadable)).toBe(false);
    expect(shown('{"a":1}', 'application/json')).toEqual({ text: '{\n  "a": 1\n}', cut: false });
    expect(shown('{"a', 'application/json').text).toBe('{"a');
    const long = shown('x'.repeat(LONGEST_SHOWN + 1), 'text/plain');
    expect([long.text.length, long.cut]).toEqual([LONGEST_SHOWN, true]);
  });
});
