import { daysText, months, parseDays } from './calendar-months';

const NAMES = { NATIONAL_DAY: '国庆节' };

describe('months', () => {
  it('puts a year into twelve months of whole weeks', () => {
    const shown = months(2026, []);
    expect(shown.map((month) => month.days.length).reduce((sum, days) => sum + days)).toBe(365);
    expect(shown[0].before).toBe(3);
    expect(shown[1].days).toHaveLength(28);
  });

  it('marks holidays and moved working days', () => {
    const october = months(2026, [
      { day: '2026-10-01', worked: false, holiday: 'NATIONAL_DAY' },
      { day: '2026-10-10', worked: true, holiday: 'NATIONAL_DAY' },
    ])[9].days;
    expect([october[0].kind, october[2].kind, october[4].kind, october[9].kind]).toEqual(['holiday', 'free', 'worked', 'moved']);
  });
});

describe('parseDays', () => {
  it('reads rows in either language and names the lines that are none', () => {
    const { days, wrong } = parseDays('2027-10-01,free,NATIONAL_DAY\n2027-10-09 班 国庆节\n\n10月2日 休\n2027-10-04 休', NAMES);
    expect(days).toEqual([
      { day: '2027-10-01', worked: false, holiday: 'NATIONAL_DAY' },
      { day: '2027-10-09', worked: true, holiday: 'NATIONAL_DAY' },
      { day: '2027-10-04', worked: false, holiday: 'OTHER' },
    ]);
    expect(wrong).toEqual([4]);
  });

  it('reads back what it wrote', () => {
    const { days } = parseDays('2027-10-09,worked,NATIONAL_DAY', NAMES);
    expect(parseDays(daysText(days), NAMES).days).toEqual(days);
  });
});
