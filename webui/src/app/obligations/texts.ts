import type { Pairs } from '../texts';

export const obligationTexts = {
  title: ['期限事项', 'Dated duties'],
  lead: ['管理办法和办理过程中要求在期限内完成的事项，按期限由近到远排列。', 'Whatever the Measures and matters under way ask for by a day, the most urgent first.'],
  what: ['事项', 'Duty'],
  kind: ['类别', 'Kind'],
  article: ['条款', 'Article'],
  by: ['责任单位', 'Owed by'],
  due: ['期限', 'Due'],
  noLimit: ['不限', 'No limit'],
  since: ['起始', 'From'],
  onlyOverdue: ['只看逾期', 'Only what is overdue'],
  dueBy: ['期限不晚于', 'Due by'],
  light: ['状态', 'State'],
  counts: ['按紧急程度', 'By how near the day is'],
  red: ['逾期', 'Overdue'],
  amber: ['临近到期', 'Due soon'],
  green: ['期限内', 'In time'],
  none: ['不限期', 'Without a limit'],
  empty: ['没有期限事项', 'Nothing is owed'],
} satisfies Pairs;
