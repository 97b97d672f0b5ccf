import type { Pairs } from '../texts';

export const regulationTexts = {
  title: ['“智慧巴中”建设项目管理办法', 'Measures for Smart Bazhong projects'],
  lead: ['五十条要点与平台中的对应规则，以正式文本为准。', 'The fifty articles in short, with the rules that carry them out; the official text prevails.'],
  search: ['搜索条文或规则', 'Search articles or rules'],
  chapters: ['章节', 'Chapters'],
  heldUp: ['正影响 {{count}} 个项目', 'Holding up {{count}} projects now'],
  since: ['自 {{date}} 起', 'since {{date}}'],
  kind: {
    RULE: ['规则', 'Rule'],
    STEP: ['环节', 'Step'],
    PROCEDURE: ['事项', 'Procedure'],
    OBLIGATION: ['义务', 'Duty'],
    TRANSITION: ['阶段变化', 'Transition'],
    HOLD: ['暂停', 'Hold'],
    RESTRICTION: ['限制', 'Restriction'],
    VERSION: ['版本', 'Version'],
  },
  nothing: ['本条在平台中没有单独的办理内容', 'Nothing of its own in the portal'],
  chapter: {
    '1': ['总则', 'General provisions'],
    '2': ['系统整合和信息共享', 'Integration and sharing'],
    '3': ['规划和审批管理', 'Planning and approval'],
    '4': ['建设和运维管理', 'Construction and operation'],
    '5': ['资金保障和政府采购管理', 'Funds and procurement'],
    '6': ['绩效和监督管理', 'Performance and oversight'],
    '7': ['安全管理', 'Security'],
    '8': ['附则', 'Final provisions'],
  },
} satisfies Pairs;
