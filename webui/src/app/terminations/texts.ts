import type { Pairs } from '../texts';

export const terminationTermTexts = {
  terminationState: {
    DRAFT: ['草稿', 'Draft'],
    SUBMITTED: ['办理中', 'Under way'],
    RETURNED: ['退回完善', 'Given back'],
    TERMINATED: ['已同意终止', 'Terminated'],
    REFUSED: ['不同意', 'Refused'],
    WITHDRAWN: ['已撤回', 'Withdrawn'],
  },
  terminationCause: {
    EXTERNAL_CHANGE: ['外部环境变化', 'External change'],
    FORCE_MAJEURE: ['不可抗力', 'Force majeure'],
  },
} satisfies Pairs;

export const terminationTexts = {
  one: ['项目终止', 'Termination'],
  applied: ['项目终止申请', 'Application for termination'],
  ordered: ['责令终止', 'Termination by order'],
  lead: [
    '已实施且有实质性进展的项目，因外部环境变化或者不可抗力难以继续、无法完成总体目标的，经审委会评审、市政府同意后终止。',
    'A project that made substantial progress and cannot go on for external change or force majeure is terminated after the committee and the government have agreed.',
  ],
  leadOrdered: ['整改逾期或者整改后仍不符合要求的，由领导小组办公室提出，经审委会评审、市政府同意后终止。', 'After a failed rectification the leading group office proposes it, the committee reviews it, the government decides.'],
  form: ['申请内容', 'The application'],
  deeds: {
    submit: ['提交终止申请', 'Hand in'],
    'submit-again': ['补充后重新提交', 'Hand in again'],
    withdraw: ['撤回终止申请', 'Take back'],
  },
  state: ['状态', 'State'],
  opinion: ['最近意见', 'Last word'],
  reason: ['责令理由', 'Why it is ordered'],
  decision: ['决定文号', 'Decision'],
  waitsFor: ['正在等待', 'Waiting for'],
  submittedAt: ['提交时间', 'Handed in'],
  settlement: ['资金情况', 'Funds'],
  asHandedIn: ['以提交时台账为准', 'As the registers stood when it was handed in'],
  estimate: ['批复概算', 'Budget estimate'],
  contracted: ['已签合同', 'Contracted'],
  paid: ['已支付', 'Paid'],
  left: ['结余', 'Left'],
  percent: ['最近填报进度', 'Progress last reported'],
  grounds: ['理由与处置', 'Grounds and settlement'],
  documents: ['证明材料', 'Evidence'],
  course: ['办理过程', 'Course'],
  saved: ['已保存', 'Saved'],
  done: ['已办理', 'Done'],
  content: {
    progress: ['实质性进展', 'Substantial progress'],
    progressDocuments: ['进展证明材料', 'Evidence of the progress'],
    causeKind: ['终止原因类别', 'Kind of cause'],
    cause: ['终止原因', 'Cause'],
    causeDocuments: ['原因证明材料', 'Evidence of the cause'],
    goals: ['无法完成总体目标的理由', 'Why the goals are out of reach'],
    stillToPay: ['尚需支付', 'Still to be paid'],
    returned: ['交回资金', 'Returned'],
    assets: ['资产处置', 'Assets'],
    data: ['数据处置', 'Data'],
    systems: ['系统处置', 'Systems'],
  },
  ask: {
    submit: ['提交后由审委会评审，资金数据以提交时的台账为准。', 'The committee reviews it then; the figures are those of the registers at that time.'],
    withdraw: ['撤回后可以重新申请。', 'It may be applied for again.'],
    'submit-again': ['请说明完善情况，提交后由审委会再次评审。', 'Say what was mended; the committee reviews it again.'],
  },
} satisfies Pairs;
