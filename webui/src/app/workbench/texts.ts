import type { Pairs } from '../texts';

export const workbenchTexts = {
  title: ['工作台', 'Workbench'],
  overdue: ['有 {{count}} 项待办已逾期', '{{count}} overdue'],
  boxes: ['事项分类', 'Boxes'],
  box: {
    TODO: ['待办', 'To do'],
    RETURNED: ['退回', 'Returned'],
    PAPER_CHECK: ['待复核', 'To check'],
    STARTED: ['我发起的', 'Started by us'],
    DONE: ['已办', 'Done'],
  },
  empty: {
    TODO: ['没有待办事项', 'Nothing to do'],
    RETURNED: ['没有退回的事项', 'Nothing was returned'],
    PAPER_CHECK: ['没有待复核的纸质文件登记', 'No paper decisions to check'],
    STARTED: ['本单位还没有发起事项', 'Your department has not started anything yet'],
    DONE: ['还没有已办事项', 'Nothing done yet'],
  },
  matter: ['事项', 'Matter'],
  step: ['环节', 'Step'],
  due: ['办理期限', 'Due'],
  at: ['时间', 'At'],
  noLimit: ['无期限', 'No limit'],
  notices: ['通知', 'Notices'],
  call: ['{{year}} 年度项目征集', 'Call for {{year}}'],
  callDates: ['征集时间', 'Open from – to'],
  toList: ['查看清单', 'See the list'],
  apply: ['去申报', 'Apply'],
  restrictions: ['本单位受到的限制', 'Restrictions of your department'],
  unrestricted: ['没有限制', 'None'],
  restrictionsUnknown: ['暂时读取不到', 'Cannot be read at present'],
} satisfies Pairs;
