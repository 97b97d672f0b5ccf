import type { Pairs } from '../texts';

/** Names of the mechanism's own values, as the back end has them. */
export const dossierTermTexts = {
  section: {
    NEED: ['建设依据与必要性', 'Basis and need'],
    SCOPE: ['建设目标与内容', 'Goals and scope'],
    TECHNICAL_DESIGN: ['技术方案', 'Technical design'],
    DATA_RESOURCES: ['信息资源目录', 'Information resource catalogue'],
    SECURITY: ['网络安全与数据安全', 'Network and data security'],
    CRYPTOGRAPHY: ['密码应用', 'Cryptography'],
    PRODUCTS: ['产品安全可靠情况', 'Secure and reliable products'],
    COSTS: ['投资与资金', 'Costs and funds'],
    IMPLEMENTATION: ['组织实施与进度', 'Implementation and schedule'],
    JOINT_CONSTRUCTION: ['共建分工', 'Division of work'],
    EXEMPT_MATTERS: ['土建与能耗事项', 'Civil works and energy'],
    COUNTY_SHARING: ['县（区）共享协同要求', 'Sharing with counties'],
  },
  costKind: {
    HARDWARE: ['硬件设备', 'Hardware'],
    SOFTWARE_PURCHASE: ['成品软件', 'Software products'],
    SOFTWARE_DEVELOPMENT: ['软件开发', 'Software development'],
    SYSTEM_INTEGRATION: ['系统集成', 'System integration'],
    DATA: ['数据资源', 'Data'],
    SECURITY: ['安全与密码', 'Security and cryptography'],
    SERVICE: ['服务', 'Services'],
    OTHER: ['其他费用', 'Other costs'],
    CONTINGENCY: ['预备费', 'Contingency'],
  },
  dossierState: {
    DRAFT: ['草稿', 'Draft'],
    SUBMITTED: ['办理中', 'Under review'],
    RETURNED: ['退回修改', 'Returned'],
    UNDER_REVISION: ['按审委会意见修改', 'Under revision'],
    APPROVED: ['已批复', 'Approved'],
    REJECTED: ['不予批准', 'Refused'],
    WITHDRAWN: ['已撤回', 'Taken back'],
  },
  amountKind: {
    CONTRACTS: ['合同', 'Contracts'],
    SETTLEMENT: ['结算', 'Settlement'],
    FINAL_ACCOUNTS: ['决算', 'Final accounts'],
    LIST: ['清单金额', 'Listed'],
    ESTIMATE: ['估算', 'Investment estimate'],
    BUDGET_ESTIMATE: ['概算', 'Budget estimate'],
    BUDGET: ['预算', 'Budget'],
  },
} satisfies Pairs;
