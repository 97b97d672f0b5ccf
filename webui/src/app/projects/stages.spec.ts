import { stageColour, years } from './stages';

describe('stages in the list', () => {
  it('colours an end that failed differently from one that merely ended', () => {
    expect(stageColour('TERMINATED')).toContain('red');
    expect(stageColour('NOT_LISTED')).toBe('tag');
    expect(stageColour('IN_OPERATION')).toContain('green');
  });

  it('offers the years from the Measures to the next one', () => {
    expect(years(2026)).toEqual([2027, 2026, 2025, 2024, 2023, 2022]);
  });
});
