import type { Pairs } from '../texts';

export const peopleTexts = {
  title: ['人员、委托与提醒', 'People, delegations, reminders'],
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

/** Acting for a colleague who is away. */
export const delegationTexts = {
  title: ['委托办理', 'Delegations'],
  lead: [
    '外出、休假期间可委托本部门同事代为办理。受托人以自己的账号登录后选择“代为办理”，记录中同时留下两人姓名。审委会席位不得委托。',
    'While you are away a colleague of your department may act for you, signed in as themselves; both names stand in the record. Seats on the committee cannot be delegated.',
  ],
  to: ['受托人', 'Delegate'],
  from: ['委托人', 'From'],
  roles: ['岗位角色', 'Capacities'],
  first: ['自', 'From'],
  last: ['至', 'To'],
  days: ['期间', 'Days'],
  reason: ['事由', 'Reason'],
  give: ['委托', 'Delegate'],
  done: ['已办理', 'Done'],
  given: ['我委托他人的', 'Given by me'],
  received: ['他人委托我的', 'Given to me'],
  none: { given: ['没有委托他人', 'None given'], received: ['没有受托', 'None received'] },
  revoked: ['已收回', 'Revoked'],
  revoke: ['收回委托', 'Revoke'],
  act: ['代为办理', 'Act for them'],
} satisfies Pairs;

/** Reminders by mail. */
export const reminderTexts = {
  title: ['邮件提醒', 'Reminders by mail'],
  unavailable: ['平台未开通邮件提醒；待办及期限以工作台为准。', 'The portal sends no mail; see the workbench.'],
  noAddress: ['您的账号没有登记邮箱，请联系平台管理员。', 'Your account names no address; ask the administrator.'],
  mail: ['每个工作日至多一封，提醒逾期和即将到期的事项', 'At most one a working day, on what is overdue or due soon'],
  mailTo: [
    '每个工作日至多一封发到 {{address}}，提醒逾期和即将到期的事项',
    'At most one a working day to {{address}}, on what is overdue or due soon',
  ],
  language: ['邮件语言', 'Language'],
  done: ['已保存', 'Saved'],
} satisfies Pairs;
