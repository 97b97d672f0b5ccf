import { Contract, Operation, operationsOf } from '../api-reference/contract';

/** A contract of three operations: a list, a deed, and a stream. */
export const contractForTests: Contract = {
  tags: [
    { name: 'live', description: 'What changes' },
    { name: 'projects', description: 'The projects' },
    { name: 'papers', description: 'Nothing of them here' },
  ],
  paths: {
    '/api/v1/projects': {
      get: {
        operationId: 'listProjects',
        summary: 'List the projects',
        'x-summary-zh': '项目列表',
        tags: ['projects'],
        parameters: [
          { name: 'stage', in: 'query', schema: { allOf: [{ default: 'LISTED' }, { $ref: '#/components/schemas/Stage' }] } },
          { name: 'type', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
          { $ref: '#/components/parameters/AcceptLanguage' },
        ],
        responses: {
          '200': {
            description: 'A page',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Project' },
                examples: { Project: { $ref: '#/components/examples/Project' } },
              },
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: { type: 'string', format: 'binary' } },
            },
          },
          '400': { $ref: '#/components/responses/Problem400' },
        },
        'x-roles': ['signed-in'],
        security: [{ person: [] }, { system: ['projects.read'] }],
      },
    },
    '/api/v1/projects/{id}/hold': {
      post: {
        operationId: 'holdProject',
        summary: 'Hold a project up',
        'x-summary-zh': '暂停项目',
        description: 'By the office (A26).',
        'x-description-zh': '由领导小组办公室办理（第二十六条）。',
        tags: ['projects'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          { $ref: '#/components/parameters/IfMatch' },
          { $ref: '#/components/parameters/IdempotencyKey' },
        ],
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Hold' }, example: { reason: '资金未到位' } } },
        },
        responses: { '200': { description: 'It is held up', 'x-description-zh': '已暂停', headers: { ETag: { $ref: '#/components/headers/ETag' } } } },
        'x-roles': ['leading-group-office'],
        security: [{ person: [] }],
      },
    },
    '/api/v1/live': {
      get: {
        operationId: 'follow',
        summary: 'Follow what changes',
        'x-summary-zh': '实时更新',
        tags: ['live'],
        responses: { '200': { description: 'A stream', content: { 'text/event-stream': {} } } },
        'x-roles': ['**'],
      },
    },
  },
  components: {
    schemas: {
      Stage: { type: 'string', enum: ['PROPOSED', 'LISTED'] },
      Hold: { type: 'object', required: ['reason'], properties: { reason: { type: 'string', maxLength: 500 } } },
      Project: {
        type: 'object',
        required: ['code'],
        properties: {
          code: { type: 'string', description: 'Number of the project' },
          stage: { allOf: [{ $ref: '#/components/schemas/Stage' }], nullable: true },
          parts: { type: 'array', items: { $ref: '#/components/schemas/Project' } },
          labels: { type: 'object', additionalProperties: { type: 'string' } },
        },
      },
    },
    parameters: {
      AcceptLanguage: { name: 'Accept-Language', in: 'header', schema: { type: 'string' } },
      IfMatch: { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' }, example: '"3"' },
      IdempotencyKey: { name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } },
    },
    headers: { ETag: { description: 'Version' } },
    responses: {
      Problem400: {
        description: 'Malformed request',
        content: {
          'application/problem+json': { examples: { malformed: { value: { status: 400 } }, unknown: { value: { status: 400 } } } },
        },
      },
    },
    examples: { Project: { value: { code: 'BZ-2026-0001', description: 'as sent', 'x-description-zh': 'as sent' } } },
  },
};

export function operationForTests(id: string): Operation {
  const found = operationsOf(contractForTests).find((one) => one.id === id);
  if (!found) {
    throw new Error(`no operation ${id}`);
  }
  return found;
}
