import { Webhook, WebhookContent } from '../api/models';
import { EntrySpec } from '../shared/entry';

/** Which system is told of what. */
export const contentSpec: EntrySpec = {
  words: 'webhooks.form',
  fields: [
    { name: 'name', kind: 'text', needed: true, max: 100 },
    { name: 'department', kind: 'department', needed: true },
    { name: 'url', kind: 'text', needed: true, max: 500, wide: true },
    { name: 'types', kind: 'area', max: 4000 },
  ],
  rows: { name: 'owners', columns: [{ name: 'owner', kind: 'department' }] },
  shape: (body) => ({
    ...body,
    types: words(body['types']),
    owners: (body['owners'] as { owner: string }[]).map((row) => row.owner),
  }),
};

/** From where everything is told again: an event, or a day in Bazhong. */
export const replaySpec: EntrySpec = {
  words: 'webhooks.replay',
  fields: [
    { name: 'event', kind: 'text', max: 36 },
    { name: 'since', kind: 'date', hint: true },
  ],
  shape: (body) => ({
    event: body['event'],
    since: body['since'] ? new Date(`${body['since'] as string}T00:00:00+08:00`).toISOString() : null,
  }),
};

/** What the form begins with. */
export function valuesOf(webhook: Webhook): Record<keyof WebhookContent, unknown> {
  return {
    name: webhook.name,
    url: webhook.url,
    department: webhook.department.code,
    types: webhook.types.join('\n'),
    owners: webhook.owners.map((owner) => ({ owner: owner.code })),
  };
}

function words(text: unknown): string[] {
  return typeof text === 'string' ? text.split(/[\s,，、]+/).filter((word) => word !== '') : [];
}
