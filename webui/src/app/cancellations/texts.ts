import type { Pairs } from '../texts';

export const cancellationTexts = {
  title: ['项目撤销申请', 'Cancellation before start'],
  lead: ['撤销须经领导小组办公室审核，并列入年度清单调整，按程序审定公布后生效。', 'The leading group office reviews it; the next adjustment of the list takes the project off.'],
  reason: ['撤销理由', 'Reason'],
  requestedBy: ['申请人', 'Requested by'],
  requestedAt: ['申请时间', 'Requested'],
  opinion: ['审核意见', 'Opinion'],
  closedAt: ['办结时间', 'Closed'],
  waitsFor: ['正在等待', 'Waiting for'],
  standing: ['状态', 'State'],
  requestText: ['仅限尚未开工的项目。理由记入办理记录。', 'Only for projects that have not been begun. The reason goes into the record.'],
  done: ['已办理', 'Done'],
  state: {
    REQUESTED: ['待审核', 'Requested'],
    AGREED: ['已同意，待清单调整', 'Agreed to; waits for the adjustment'],
    REFUSED: ['不同意', 'Refused'],
    WITHDRAWN: ['已撤回', 'Withdrawn'],
  },
} satisfies Pairs;
