import { LanguageCode } from '../shell/language';

const WAN = 10_000;
const wanFormat = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const yuanFormat = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const instantFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Yuan as 万元 with two decimals, the only form in which the pages show amounts. */
export function wanText(yuan: number): string {
  return wanFormat.format(yuan / WAN);
}

/** The exact amount in yuan, for whoever needs the last fen. */
export function yuanText(yuan: number): string {
  return yuanFormat.format(yuan);
}

/** What somebody typed as 万元, as yuan with two decimals; `null` when it is empty, `undefined` when it is no amount. */
export function parseWan(text: string): number | null | undefined {
  const plain = text.replace(/[,，\s]/g, '');
  if (plain === '') {
    return null;
  }
  if (!/^\d{1,9}(\.\d{1,6})?$/.test(plain)) {
    return undefined;
  }
  return Math.round(Number(plain) * WAN * 100) / 100;
}

/** Yuan as it stands in an input field: 万元 without grouping and without needless zeros. */
export function wanInputText(yuan: number): string {
  return String(Math.round(yuan * 100) / (WAN * 100));
}

/** An instant as local time of Bazhong, to the minute. */
export function instantText(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : instantFormat.format(date);
}

/** The day of an instant in Bazhong, as ISO 8601. */
export function dayText(instant: string): string {
  return dayFormat.format(new Date(instant));
}

/** Today in Bazhong, as ISO 8601. */
export function todayInBazhong(): string {
  return dayFormat.format(new Date());
}

/** `A8_3` as 第八条第（三）项 or Art. 8(3). */
export function articleText(article: string, language: LanguageCode): string {
  const match = /^A(\d+)(?:_(\d+))?$/.exec(article);
  if (!match) {
    return article;
  }
  const [, number, item] = match;
  if (language === 'en') {
    return item ? `Art. ${number}(${item})` : `Art. ${number}`;
  }
  return `第${chineseNumber(Number(number))}条` + (item ? `第（${chineseNumber(Number(item))}）项` : '');
}

/** 1 to 99 in Chinese characters. */
export function chineseNumber(value: number): string {
  if (value < 10) {
    return DIGITS[value];
  }
  const tens = Math.floor(value / 10);
  return (tens === 1 ? '' : DIGITS[tens]) + '十' + DIGITS[value % 10];
}
