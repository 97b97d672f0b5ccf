import type { Pairs } from '../texts';

export const shellTexts = {
  product: ['智慧巴中 建设项目管理平台', 'Smart Bazhong Project Portal'],
  productCity: ['智慧巴中', 'Smart Bazhong'],
  productName: ['建设项目管理平台', 'Project Portal'],
  shell: {
    actsFor: ['{{name}}（代{{other}}）', '{{name}} (for {{other}})'],
    actAsSelf: ['不再代{{other}}办理', 'Stop acting for {{other}}'],
    signOut: ['退出', 'Sign out'],
    skip: ['跳到正文', 'Skip to content'],
  },
  menu: {
    label: ['主菜单', 'Main menu'],
    open: ['打开菜单', 'Open menu'],
    close: ['关闭菜单', 'Close menu'],
    workbench: ['工作台', 'Workbench'],
    projects: ['项目库', 'Projects'],
    applications: ['项目申报', 'Applications'],
    annualLists: ['年度清单', 'Annual lists'],
    consultations: ['征求意见', 'Consultations'],
    reviewSessions: ['审委会会议', 'Committee sessions'],
    oversight: ['监管', 'Oversight'],
    determinations: ['限制情形认定', 'Findings'],
    resources: ['数据资源', 'Data resources'],
    performance: ['绩效', 'Performance'],
    obligations: ['期限事项', 'Dated duties'],
    papers: ['公文', 'Official papers'],
    incidents: ['重大问题与暂停', 'Incidents'],
    acceptances: ['竣工验收', 'Acceptance'],
    omBudgets: ['运维经费', 'O&M funds'],
    cloudRequests: ['云资源申请', 'Cloud requests'],
    replacedSystems: ['关停与测评', 'Shutdowns'],
    experts: ['专家库', 'Experts'],
    regulation: ['管理办法', 'Regulation'],
    administration: ['系统管理', 'Administration'],
  },
  session: {
    ended: ['登录已过期。', 'Your session has ended.'],
    kept: [
      '您填写的内容已保存在本页，重新登录后将回到这里。',
      'What you typed is kept in this tab; after signing in you return to this page.',
    ],
    signInAgain: ['重新登录', 'Sign in again'],
  },
  noAccess: {
    title: ['暂不能使用本平台', 'You cannot use the portal yet'],
    NO_DELEGATION: ['您没有有效的委托，或者委托已到期、已收回。', 'Nobody has delegated to you, or the delegation is over.'],
    NO_ROLE: [
      '{{name}}，您已登录，但尚未分配平台角色，因此没有可以办理的事项。',
      '{{name}}, you are signed in, but your account has no role in this portal yet.',
    ],
    UNKNOWN_DEPARTMENT: [
      '{{name}}，您已登录，但平台不认识您账号所属单位（{{department}}），无法确定您代表哪个单位。',
      '{{name}}, you are signed in, but the portal does not know the department of your account ({{department}}).',
    ],
    ask: ['联系时请说明您的姓名、单位和需要办理的工作。', 'Please give your name, your department and what you need to do.'],
  },
  notFound: {
    title: ['没有这个页面', 'No such page'],
    text: ['地址可能有误，或者您无权查看其内容。', 'The address may be wrong, or its content is not visible to you.'],
    back: ['回到工作台', 'Back to the workbench'],
  },
} satisfies Pairs;
