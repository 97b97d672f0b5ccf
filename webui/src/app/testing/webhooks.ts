import { Delivery, Webhook } from '../api/models';
import { allowed } from './sessions';

/** A system that is told of one type of events. */
export function webhookForTests(given: Partial<Webhook> = {}): Webhook {
  return {
    id: 'w1',
    name: '财政一体化系统',
    url: 'https://events.czj.example/portal',
    department: { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' },
    types: ['STAGE_CHANGED'],
    owners: [{ code: '511900-JYJ', name: '市教育局', nameEn: 'Education Bureau' }],
    state: 'ACTIVE',
    receiverGone: false,
    earlierKeyUntil: null,
    key: null,
    open: 3,
    parked: 1,
    registeredBy: '管理员',
    registeredAt: '2026-03-02T01:00:00Z',
    actions: [allowed('change-webhook'), allowed('pause-webhook'), allowed('rotate-webhook-key'), allowed('remove-webhook')],
    version: 2,
    ...given,
  };
}

/** One that was given up. */
export function deliveryForTests(given: Partial<Delivery> = {}): Delivery {
  return {
    number: 7,
    eventId: 'e1',
    type: 'STAGE_CHANGED',
    projectCode: 'BZ-2026-0001',
    state: 'PARKED',
    attempts: 19,
    nextTry: null,
    lastTriedAt: '2026-03-03T01:00:00Z',
    lastStatus: 500,
    lastFault: 'STATUS',
    createdAt: '2026-03-02T01:00:00Z',
    actions: [allowed('retry-delivery'), allowed('skip-delivery')],
    version: 21,
    ...given,
  };
}
