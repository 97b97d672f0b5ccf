import { Minutes, MinutesItem, MinutesMember, Vote } from '../api/models';
import { LanguageCode } from '../shell/language';

/** How many were called and came, and how many of them are experts. */
export interface Roll {
  called: number;
  present: MinutesMember[];
  experts: MinutesMember[];
  absent: MinutesMember[];
}

/** Who was there: those who speak for a department, the experts, and who did not come. */
export function rollOf(minutes: Minutes): Roll {
  const came = minutes.members.filter((member) => member.present);
  return {
    called: minutes.members.length,
    present: came.filter((member) => member.capacity !== 'EXPERT'),
    experts: came.filter((member) => member.capacity === 'EXPERT'),
    absent: minutes.members.filter((member) => !member.present),
  };
}

/** Who presided over the session: the chair or, where the chair did not come, whoever presided over the first item. */
export function presiderOf(minutes: Minutes): string | null {
  const chair = minutes.members.find((member) => member.capacity === 'CHAIR' && member.present);
  return chair?.name ?? minutes.items.find((item) => item.presiding)?.presiding ?? null;
}

/** Who voted so, in the order of precedence. */
export function votersOf(item: MinutesItem, vote: Vote): string[] {
  return item.votes.filter((cast) => cast.vote === vote).map((cast) => cast.name);
}

/** Who of the experts gave which score, in the order of precedence. */
export function scoresOf(item: MinutesItem): { name: string; score: number }[] {
  return item.votes.flatMap(({ name, score }) => (score === undefined ? [] : [{ name, score }]));
}

/** Whether everybody entitled was for it, so that nobody need be named. */
export function isUnanimous(item: MinutesItem): boolean {
  return item.entitled > 0 && item.votesFor === item.entitled;
}

/** A reason as part of a sentence that goes on. */
export function bare(reason: string): string {
  return reason.trim().replace(/[。.；;]+$/, '');
}

/** What an item is agreed to with; `null` where it is not agreed to. */
export function agreedAmount(item: MinutesItem): number | null {
  switch (item.verdict) {
    case 'AGREE':
    case 'AGREE_AFTER_REVISION':
      return item.amount;
    case 'REDUCE':
      return item.reducedTo;
    default:
      return null;
  }
}

/** What was applied for and what was agreed to in all. */
export function totalsOf(items: MinutesItem[]): { applied: number; agreed: number } {
  return {
    applied: items.reduce((sum, item) => sum + item.amount, 0),
    agreed: items.reduce((sum, item) => sum + (agreedAmount(item) ?? 0), 0),
  };
}

/** A day as an official paper writes it: 2026年11月25日. */
export function dayText(day: string, language: LanguageCode): string {
  const [year, month, date] = day.split('-').map(Number);
  if (language !== 'en') {
    return `${year}年${month}月${date}日`;
  }
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, date));
}
