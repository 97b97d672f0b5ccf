import type { RequestKind } from '../api/models';
import type { Pairs } from '../texts';

export const requestTexts = {
  one: ['项目申请', 'Request on a project'],
  CANCELLATION: {
    title: ['项目撤销申请', 'Cancellation before start'],
    lead: ['撤销须经领导小组办公室审核，并列入年度清单调整，按程序审定公布后生效。', 'The leading group office reviews it; the next adjustment of the list takes the project off.'],
    ask: ['仅限尚未开工的项目。理由记入办理记录。', 'Only for projects that have not been begun. The reason goes into the record.'],
    agreed: ['已同意，待清单调整', 'Agreed to; waits for the adjustment'],
  },
  /** Of what is excepted from the list, which no adjustment has to take off. */
  CANCELLATION_AT_ONCE: {
    title: ['项目撤销申请', 'Cancellation before start'],
    lead: ['经市政府同意先行审批的项目未列入年度清单，领导小组办公室审核同意后即行撤销。', 'The project goes without the list: it is cancelled as soon as the leading group office agrees.'],
    ask: ['仅限尚未开工的项目。该项目未列入年度清单，审核同意后即行撤销，不可恢复。理由记入办理记录。', 'Only for projects that have not been begun. This one is on no list: agreement cancels it at once, for good. The reason goes into the record.'],
    agreed: ['已同意，项目已撤销', 'Agreed to; the project is cancelled'],
  },
  LIST_EXCEPTION: {
    title: ['未列入清单先行审批申请', 'Exception from the list'],
    lead: ['未列入年度清单的项目原则上不予审批；经领导小组办公室审核、市政府同意的，可以先行报批。', 'What is not on the list is not approved in principle; the government may except a project after the office has reviewed the request.'],
    ask: ['请说明为什么不能等到下一年度清单或者年中调整。', 'Say why it cannot wait for the next list or an adjustment of this one.'],
    agreed: ['市政府已同意，可以报批', 'Excepted by the government; it may go to approval'],
  },
  RESUMPTION: {
    title: ['恢复实施申请', 'Resumption'],
    lead: ['因重大问题暂停的项目或者标段，经领导小组办公室审核同意后恢复实施，办理时限接续计算。', 'What was suspended after an incident goes on when the leading group office agrees; the clocks go on where they stopped.'],
    ask: ['请说明问题如何解决、具备哪些恢复条件。', 'Say how the problem was solved and what is there to go on with.'],
    agreed: ['已同意，恢复实施', 'Agreed to; it goes on'],
  },
  NON_SHARING: {
    title: ['不予共享例外申请', 'Exception from sharing'],
    lead: ['依据有关要求不能共享、但确有必要建设或者保留的项目，报审委会审核后按程序报批。', 'What may not share its information but is needed goes to the committee, then to the government.'],
    ask: ['请说明项目为什么确有必要，并写明不能共享的法律法规依据。', 'Say why the project is needed all the same, and cite the law by which nothing may be shared.'],
    agreed: ['已批准，不予共享', 'Granted: it need not share'],
  },
  legalBasis: ['不予共享的法律法规依据', 'Law by which nothing may be shared'],
  documentNumber: ['批准文号', 'Number of the decision'],
  reason: ['申请理由', 'Reason'],
  requestedBy: ['申请人', 'Requested by'],
  requestedAt: ['申请时间', 'Requested'],
  opinion: ['审核意见', 'Opinion'],
  closedAt: ['办结时间', 'Closed'],
  waitsFor: ['正在等待', 'Waiting for'],
  standing: ['状态', 'State'],
  done: ['已办理', 'Done'],
  state: {
    REQUESTED: ['办理中', 'Under way'],
    REFUSED: ['不同意', 'Refused'],
    WITHDRAWN: ['已撤回', 'Withdrawn'],
  },
} satisfies Pairs;

/** Where the words on a kind of request are: what a cancellation comes to depends on whether the project is on the list (A15). */
export function requestWords(kind: RequestKind, atOnce: boolean): string {
  return kind === 'CANCELLATION' && atOnce ? 'requests.CANCELLATION_AT_ONCE' : `requests.${kind}`;
}
