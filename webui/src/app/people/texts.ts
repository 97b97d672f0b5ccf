import type { Pairs } from '../texts';

export const peopleTexts = {
  title: ['人员与移交', 'People and handover'],
  lead: [
    '在本平台登录过的人员。人员调岗、离岗时，将其未办结的事项一次性移交同岗位人员。',
    'Whoever has signed in. When somebody leaves a post, all that they have open goes to a colleague in the same role in one deed.',
  ],
  name: ['姓名', 'Name'],
  post: ['职务', 'Post'],
  department: ['单位', 'Department'],
  roles: ['岗位角色', 'Roles'],
  lastSeen: ['最近登录', 'Last seen'],
  none: ['还没有人登录过', 'Nobody has signed in yet'],
  deed: ['操作', 'Action'],
  handOver: ['移交事项', 'Hand over'],
  handOverOf: ['移交{{name}}的未办结事项', 'Hand over what {{name}} has open'],
  openMatters: ['未办结 {{count}} 件', '{{count}} open'],
  to: ['移交给', 'Hand to'],
  choose: ['请选择', 'Choose'],
  confirm: ['全部移交', 'Hand over all'],
  done: ['已移交', 'Handed over'],
  close: ['关闭', 'Close'],
} satisfies Pairs;
