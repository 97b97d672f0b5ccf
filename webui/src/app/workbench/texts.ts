import type { Pairs } from '../texts';

export const workbenchTexts = {
  title: ['工作台', 'Workbench'],
  overdue: ['有 {{count}} 项待办已逾期', '{{count}} overdue'],
  boxes: ['事项分类', 'Boxes'],
  box: {
    TODO: ['待办', 'To do'],
    OBLIGATIONS: ['待履行', 'Duties'],
    RETURNED: ['退回', 'Returned'],
    PAPER_CHECK: ['待复核', 'To check'],
    STARTED: ['我发起的', 'Started by us'],
    COPIED: ['抄送', 'Copied to us'],
    DONE: ['已办', 'Done'],
  },
  empty: {
    TODO: ['没有待办事项', 'Nothing to do'],
    OBLIGATIONS: ['没有待履行的义务', 'No duties to fulfil'],
    RETURNED: ['没有退回的事项', 'Nothing was returned'],
    PAPER_CHECK: ['没有待复核的纸质文件登记', 'No paper decisions to check'],
    STARTED: ['本单位还没有发起事项', 'Your department has not started anything yet'],
    COPIED: ['没有抄送本单位的结果', 'No results were copied to your department'],
    DONE: ['还没有已办事项', 'Nothing done yet'],
  },
  assigned: {
    label: ['办理人', 'Given to'],
    ALL: ['全部', 'All'],
    ME: ['交我办理', 'Mine'],
    NOBODY: ['未交办', 'Given to nobody'],
  },
  range: {
    label: ['按期限', 'By due date'],
    OVERDUE: ['已逾期', 'Overdue'],
    TODAY: ['今日到期', 'Due today'],
    SOON: ['即将到期', 'Due soon'],
    LATER: ['期限未到', 'Due later'],
    NO_LIMIT: ['无期限', 'No limit'],
  },
  allSteps: ['全部环节', 'All steps'],
  pick: ['选择“{{title}}”', 'Select {{title}}'],
  pickAll: ['全选', 'Select all'],
  picked: ['已选 {{count}} 项', '{{count}} selected'],
  workThrough: ['依次办理', 'Work through'],
  matter: ['事项', 'Matter'],
  step: ['环节', 'Step'],
  due: ['办理期限', 'Due'],
  owes: ['责任单位', 'Owed by'],
  at: ['时间', 'At'],
  why: ['为什么是这个期限', 'Why it is due then'],
  noLimit: ['无期限', 'No limit'],
  notices: ['通知', 'Notices'],
  sessions: ['审委会会议', 'Committee sessions'],
  session: ['{{day}} {{title}}', '{{day}}: {{title}}'],
  callDates: ['征集时间', 'Open from – to'],
  drafts: ['未提交的申报', 'Applications not yet submitted'],
  saved: ['保存于', 'saved'],
  toList: ['查看清单', 'See the list'],
  apply: ['去申报', 'Apply'],
  restrictions: ['本单位受到的限制', 'Restrictions of your department'],
  unrestricted: ['没有限制', 'None'],
  restrictionsUnknown: ['暂时读取不到', 'Cannot be read at present'],
} satisfies Pairs;

/** One agreement for several matters. */
export const togetherTexts = {
  title: ['一并同意', 'Agree to all'],
  text: [
    '对所选 {{count}} 个事项的“{{step}}”一并作出“同意”。每个事项分别记入其办理记录；其中一项不能办理的，不影响其他事项。',
    'Agree to {{count}} matters at the step “{{step}}”. Each is recorded by itself; one that is refused does not stop the others.',
  ],
  number: ['文号（一份文件答复多个项目的，填同一文号）', 'Document number (the same where one paper answers all)'],
  opinion: ['意见（可不填）', 'Opinion (optional)'],
  confirm: ['同意 {{count}} 项', 'Agree to {{count}}'],
  done: ['已同意', 'Agreed'],
  refused: ['未办理', 'Refused'],
  waits: ['待办理', 'Waiting'],
  close: ['关闭', 'Close'],
} satisfies Pairs;

/** Matters gone through one after another. */
export const queueTexts = {
  label: ['依次办理', 'Working through'],
  at: ['依次办理 第 {{number}} / {{count}} 项', 'Working through {{number}} of {{count}}'],
  before: ['上一项', 'Previous'],
  next: ['下一项', 'Next'],
  end: ['结束', 'Stop'],
} satisfies Pairs;
