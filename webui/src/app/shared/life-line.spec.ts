import { stations } from './life-line';

describe('the life line', () => {
  it('marks what is past, where the project is and what lies ahead', () => {
    const line = stations('LISTED');
    expect(line[0]).toEqual({ stage: 'PROPOSED', state: 'past' });
    expect(line[1]).toEqual({ stage: 'LISTED', state: 'now' });
    expect(line[2].state).toBe('ahead');
    expect(line).toHaveLength(10);
  });

  it('does not say of what the government excepted that it was on the list', () => {
    expect(stations('IN_APPROVAL', true).slice(0, 3)).toEqual([
      { stage: 'PROPOSED', state: 'past' },
      { stage: 'EXCEPTED', state: 'past' },
      { stage: 'IN_APPROVAL', state: 'now' },
    ]);
  });

  it('ends where a project left the road', () => {
    expect(stations('NOT_LISTED')).toEqual([
      { stage: 'PROPOSED', state: 'past' },
      { stage: 'NOT_LISTED', state: 'left' },
    ]);
  });
});
