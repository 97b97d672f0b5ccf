import { CalendarDay } from '../api/models';

export type DayKind = 'worked' | 'free' | 'moved' | 'holiday';

export interface DayShown {
  date: string;
  number: number;
  kind: DayKind;
  holiday?: string;
}

export interface MonthShown {
  month: number;
  /** Empty cells before the first, when weeks begin on Monday. */
  before: number;
  days: DayShown[];
}

const HOLIDAYS = ['NEW_YEAR', 'SPRING_FESTIVAL', 'QINGMING', 'LABOUR_DAY', 'DRAGON_BOAT', 'MID_AUTUMN', 'NATIONAL_DAY', 'OTHER'];
/** A date, `worked` or `free` (班 or 休), and what for. */
const ROW = /^(\d{4}-\d{2}-\d{2})[\s,，\t]+(worked|free|班|休)(?:[\s,，\t]+(\S+))?$/;

/** The twelve months of a year: the plain week, but for the days that differ. */
export function months(year: number, days: CalendarDay[]): MonthShown[] {
  const differing = new Map(days.map((day) => [day.day, day]));
  return Array.from({ length: 12 }, (_, at) => {
    const length = new Date(Date.UTC(year, at + 1, 0)).getUTCDate();
    const shown = Array.from({ length }, (__, index) => dayShown(year, at + 1, index + 1, differing));
    return { month: at + 1, before: (new Date(Date.UTC(year, at, 1)).getUTCDay() + 6) % 7, days: shown };
  });
}

function dayShown(year: number, month: number, number: number, differing: Map<string, CalendarDay>): DayShown {
  const date = `${String(year)}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
  const other = differing.get(date);
  const weekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  const kind = other ? (other.worked ? 'moved' : 'holiday') : weekend ? 'free' : 'worked';
  return { date, number, kind, holiday: other?.holiday };
}

/** Rows pasted as text: date, worked or free, and what for; with the numbers of the lines that are no such row. */
export function parseDays(text: string, holidayNames: Record<string, string>): { days: CalendarDay[]; wrong: number[] } {
  const days: CalendarDay[] = [];
  const wrong: number[] = [];
  text.split('\n').forEach((line, at) => {
    const row = ROW.exec(line.trim());
    const holiday = row && holidayOf(row[3], holidayNames);
    if (row && holiday) {
      days.push({ day: row[1], worked: ['worked', '班'].includes(row[2]), holiday: holiday as CalendarDay['holiday'] });
    } else if (line.trim()) {
      wrong.push(at + 1);
    }
  });
  return { days, wrong };
}

function holidayOf(word: string | undefined, names: Record<string, string>): string | undefined {
  return word === undefined ? 'OTHER' : HOLIDAYS.find((code) => code === word || names[code] === word);
}

/** The days as rows that {@link parseDays} reads back. */
export function daysText(days: CalendarDay[]): string {
  return days.map((day) => `${day.day},${day.worked ? 'worked' : 'free'},${day.holiday}`).join('\n');
}
