import type { Pairs } from '../texts';

export const sharedTexts = {
  units: {
    wan: ['万元', '10k CNY'],
    notAnAmount: ['请输入以万元为单位的金额，例如 128.5', 'Enter an amount in units of 10,000 CNY, for example 128.5'],
  },
  list: {
    loading: ['正在读取…', 'Loading…'],
    empty: ['没有符合条件的内容', 'Nothing matches'],
    more: ['显示更多', 'Show more'],
    total: ['共 {{count}} 项', '{{count}} in all'],
    clear: ['清除筛选', 'Clear filters'],
    all: ['全部', 'All'],
    search: ['搜索', 'Search'],
  },
  problem: {
    '0': ['连接不上服务器，请检查网络后重试。', 'The server cannot be reached. Check the network and try again.'],
    '401': ['登录已过期，请重新登录。', 'Your session has ended. Please sign in again.'],
    '499': ['登录已过期，请重新登录。', 'Your session has ended. Please sign in again.'],
    '403': ['您没有办理此事项的权限。', 'You may not do this.'],
    '404': ['没有找到，或者您无权查看。', 'Not found, or not visible to you.'],
    '412': ['内容已被他人修改。', 'Somebody else has changed this meanwhile.'],
    '429': ['操作过于频繁，请稍后再试。', 'Too many requests. Please wait a moment.'],
    other: ['没有办成，请稍后重试。', 'This did not work. Please try again later.'],
    trace: ['求助时请提供编号 {{trace}}', 'When asking for help quote {{trace}}'],
    retry: ['重试', 'Try again'],
  },
  severity: {
    BLOCKING: ['不予通过', 'Blocking'],
    NEEDS_DECISION: ['须专门审定', 'Needs a decision'],
    WARNING: ['提醒', 'Warning'],
    INFO: ['提示', 'Note'],
    remedy: ['处理办法：', 'What to do: '],
  },
  basis: {
    LAW: ['办法规定', 'The Measures'],
    POLICY: ['政策参数', 'Policy'],
    DATA: ['数据一致', 'Consistency'],
  },
  reason: {
    label: ['理由（记入办理记录）', 'Reason (goes into the record)'],
    optional: ['说明（可不填）', 'Remark (optional)'],
    cancel: ['取消', 'Cancel'],
  },
  lifeLine: {
    label: ['项目所处阶段', 'Stage of the project'],
    past: ['（已完成）', ' (done)'],
  },
  timeline: {
    paper: ['文件日期 {{date}}', 'dated on paper {{date}}'],
  },
  negativeList: {
    applies: ['属于', 'Applies'],
    free: ['不属于', 'Does not apply'],
    legalBasis: ['依据：', 'Legal basis: '],
    none: ['尚未承诺', 'Not declared yet'],
  },
  restrictions: {
    cause: ['原因：', 'Cause: '],
    until: ['限制至 {{date}}', 'Until {{date}}'],
    open: ['解除前持续有效', 'In force until lifted'],
    wayOut: ['解除途径：', 'Way out: '],
  },
  choice: {
    yes: ['是', 'Yes'],
    no: ['否', 'No'],
    choose: ['请选择', 'Choose'],
    save: ['保存', 'Save'],
    remove: ['删除', 'Remove'],
    add: ['添加', 'Add'],
    close: ['关闭', 'Close'],
    unset: ['未填写', 'Not filled in'],
  },
  actions: {
    notNow: ['现在不能“{{deed}}”：', 'Not possible now: {{deed}}'],
    submit: ['提交申报', 'Submit'],
    withdraw: ['撤回申报', 'Withdraw'],
    'confirm-declarations': ['保存核实意见', 'Save judgements'],
    publish: ['公布清单', 'Publish'],
    'change-call': ['调整征集', 'Change the call'],
  },
} satisfies Pairs;
