import type { Pairs } from '../texts';

export const webhookTermTexts = {
  webhookState: {
    ACTIVE: ['推送中', 'Active'],
    PAUSED: ['已暂停', 'Paused'],
    REMOVED: ['已删除', 'Removed'],
  },
  deliveryState: {
    WAITING: ['排队', 'Waiting'],
    PENDING: ['待推送', 'To be sent'],
    PARKED: ['已停推', 'Parked'],
    DELIVERED: ['已送达', 'Delivered'],
    SKIPPED: ['已跳过', 'Skipped'],
  },
  deliveryFault: {
    UNKNOWN_NAME: ['域名无法解析', 'Name unknown'],
    REFUSED_ADDRESS: ['地址在不允许访问的网络', 'In a network that is not called'],
    NO_CONNECTION: ['无法连接', 'No connection'],
    CERTIFICATE: ['证书不受信任', 'Certificate not trusted'],
    TIMEOUT: ['未及时应答', 'No answer in time'],
    STATUS: ['应答为未接收', 'Answered that it was not taken'],
    GONE: ['接收方已停用', 'Receiver is there no more'],
    UNWRITABLE: ['平台无法生成该事件的内容', 'The portal cannot write the event'],
  },
} satisfies Pairs;

export const webhookTexts = {
  lead: [
    '其他系统在事件发生后收到通知（CloudEvents 1.0，签名，同一项目内按顺序，至少一次）。',
    'Other systems are told of events as they happen: CloudEvents 1.0, signed, in order within a project, at least once.',
  ],
  register: ['登记事件订阅', 'Register a system'],
  none: ['还没有登记事件订阅', 'No system is told of events yet'],
  system: ['系统', 'System'],
  department: ['所属部门（推送该部门可见项目的事件）', 'Department; the system is told of what it sees'],
  state: ['状态', 'State'],
  open: ['待推送', 'To be sent'],
  parked: ['已停推', 'Parked'],
  registered: ['登记', 'Registered'],
  form: {
    name: ['系统名称', 'Name of the system'],
    url: ['接收地址（https）', 'Address (https)'],
    department: ['所属部门', 'Department whose system it is'],
    types: ['事件类型（每行一个，空白为全部）', 'Types of events, one a line; empty for all'],
    owners: ['只推送这些建设单位的项目（不填为全部）', 'Only projects of these owners; none for all'],
    owner: ['建设单位', 'Owner'],
  },
  replay: {
    event: ['从这个事件起（事件编号）', 'From this event on (its id)'],
    since: ['或者从这一天起', 'or from this day on'],
    hint: { since: ['两项填写一项。之后的事件按顺序重新推送，包括已停推和已跳过的。', 'Give one of the two. Everything since is sent again in order, also what was parked or skipped.'] },
  },
  saved: ['已办理', 'Done'],
  key: ['签名密钥（只显示这一次，请立即保存到接收系统）', 'Key of the signatures: shown only now, keep it in the receiving system at once'],
  earlierKey: ['原密钥同时有效至 {{until}}', 'The key before signs as well until {{until}}'],
  gone: [
    '接收方答复已停用（410），已自动暂停。请核实后恢复。',
    'The receiver answered that it is there no more (410), and was paused. Look after it, then resume.',
  ],
  parkedNote: [
    '推送 24 小时未成功即停推；同一项目之后的事件排队等候，直到重新推送或者跳过。其他项目不受影响。',
    'What was not taken for 24 hours is parked; later events of the same project wait until it is sent again or skipped. Other projects go on.',
  ],
  types: ['事件类型', 'Types of events'],
  allTypes: ['全部', 'All'],
  owners: ['建设单位', 'Owners'],
  deliveries: ['推送记录', 'Deliveries'],
  noDeliveries: ['没有推送记录', 'No deliveries'],
  number: ['序号', 'Number'],
  event: ['事件', 'Event'],
  test: ['测试', 'Test'],
  attempts: ['尝试', 'Attempts'],
  nextTry: ['下次推送', 'Next try'],
  lastAnswer: ['最近应答', 'Last answer'],
  back: ['事件订阅', 'Webhooks'],
  reload: ['刷新', 'Refresh'],
  remove: {
    title: ['删除事件订阅？', 'Tell this system nothing more?'],
    text: ['未推送的事件不再推送。', 'What was not sent is not sent any more.'],
  },
  skip: {
    title: ['跳过这条推送？', 'Leave this one out?'],
    text: ['接收方收不到这个事件，同一项目之后的事件继续推送。', 'The receiver is not told of this event; later ones of the project go on.'],
  },
} satisfies Pairs;
