import { todayInBazhong } from '../shared/format';

/** Since the Measures are in force. */
const FIRST = 2022;

/** The years there is something to ask about, this one first. */
export function yearsToAsk(today = todayInBazhong()): string[] {
  const last = Number(today.slice(0, 4));
  return Array.from({ length: last - FIRST + 1 }, (_, back) => String(last - back));
}
