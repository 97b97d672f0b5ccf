import type { Pairs } from '../texts';

export const projectTexts = {
  title: ['项目库', 'Projects'],
  one: ['项目', 'Project'],
  lead: ['您可以查看的全部项目', 'All projects you may see'],
  searchHint: ['项目名称或编号，两个字即可', 'Name or code, two characters are enough'],
  year: ['清单年度', 'List year'],
  stage: ['阶段', 'Stage'],
  code: ['编号', 'Code'],
  held: ['暂停', 'Suspended'],
  tabs: ['项目资料', 'About the project'],
  tab: {
    profile: ['基本信息', 'Profile'],
    path: ['报批路径', 'Way to approval'],
    procedures: ['办理事项', 'Procedures'],
    baselines: ['审定基线', 'Baselines'],
    documents: ['文件', 'Documents'],
    record: ['办理记录', 'Record'],
  },
  waitsFor: ['正在等待：', 'Waiting for: '],
  dueOn: ['期限 {{date}}', 'due {{date}}'],
  round: ['第 {{round}} 轮', 'Round {{round}}'],
  noProcedures: ['还没有办理事项', 'No procedures yet'],
  baseline: ['第 {{number}} 号基线', 'Baseline {{number}}'],
  approvedAmount: ['审定金额', 'Approved amount'],
  noBaselines: ['还没有审定基线', 'No baselines yet'],
  recordLead: ['记录只增不改，每条记录与前一条以哈希相连。', 'Entries are only ever added; each is chained to the one before by its hash.'],
} satisfies Pairs;
