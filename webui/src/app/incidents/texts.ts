import type { Pairs } from '../texts';

export const incidentTermTexts = {
  incidentKind: {
    SERIOUS_DELAY: ['工程严重逾期', 'Serious delay'],
    MAJOR_LOSS: ['投资重大损失', 'Heavy loss'],
    OTHER: ['其他重大问题', 'Other serious problem'],
  },
  incidentState: {
    REPORTED: ['办理中', 'Under way'],
    CLOSED: ['已办结', 'Closed'],
    TO_RECTIFY: ['责令整改', 'To be rectified'],
    SUSPENDED: ['暂停中', 'Suspended'],
    RESUMED: ['已恢复', 'Resumed'],
    ENDED: ['随项目结束', 'Over with the project'],
  },
  disposition: {
    NONE: ['不予处置', 'Nothing to be done'],
    RECTIFICATION: ['责令整改', 'Rectification'],
    SUSPENSION: ['暂停实施', 'Suspension'],
  },
} satisfies Pairs;

export const incidentTexts = {
  title: ['重大问题与暂停', 'Incidents and suspensions'],
  lead: ['工程严重逾期、投资重大损失等问题的报告和处置，以及因此暂停的项目和标段。', 'Serious delay, heavy loss and the like: what was reported, what came of it, what is suspended.'],
  one: ['重大问题', 'Incident'],
  new: ['报告重大问题', 'Report an incident'],
  newLead: ['报告提交后，发展改革、财政和数据管理部门同时收到并知悉，由领导小组办公室处置。', 'Development and reform, finance and the data administration are told at once; the leading group office disposes of it.'],
  noProject: ['请从项目页面报告。', 'Report it from the page of the project.'],
  onlySuspended: ['只看暂停中', 'Only what is suspended'],
  empty: ['没有重大问题报告', 'No incidents'],
  project: ['项目', 'Project'],
  kind: ['类别', 'Kind'],
  toOrders: ['整改通知', 'Orders of rectification'],
  state: ['状态', 'State'],
  scope: ['暂停范围', 'Suspended'],
  whole: ['整个项目', 'The whole project'],
  lot: ['标段 {{number}}', 'Lot {{number}}'],
  reportedAt: ['报告时间', 'Reported'],
  reportedBy: ['报告人', 'Reported by'],
  disposedAt: ['处置时间', 'Disposed of'],
  resumedAt: ['恢复时间', 'Resumed'],
  disposition: ['处置', 'Disposition'],
  reason: ['处置理由', 'Why'],
  waitsFor: ['正在等待', 'Waiting for'],
  documents: ['材料', 'Papers'],
  course: ['办理过程', 'Course'],
  done: ['已办理', 'Done'],
  report: {
    kind: ['问题类别', 'Kind'],
    lotId: ['涉及标段', 'Lot concerned'],
    occurredOn: ['发生日期', 'Day it happened'],
    what: ['发生了什么', 'What happened'],
    loss: ['损失金额', 'Loss'],
    measures: ['已采取和拟采取的措施', 'Measures taken and to be taken'],
    documents: ['证明材料', 'Papers'],
  },
  dispose: {
    disposition: ['处置方式', 'Disposition'],
    lotId: ['暂停的标段（不选为整个项目）', 'Lot to suspend (none: the whole project)'],
    reason: ['理由', 'Why'],
  },
} satisfies Pairs;
