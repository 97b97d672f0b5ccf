/**
 * By the letter OpenAPI 3.0 has no form for "null, or what this reference says"; the contract has `nullable` beside `allOf`, which is
 * what generators take for it. The linter goes by the letter, and is told here what is meant, so that it can judge examples.
 */
export default () => ({
  id: 'portal',
  preprocessors: {
    oas3: {
      'nullable-references': () => ({
        Schema: {
          enter(schema) {
            if (schema.nullable && schema.allOf) {
              schema.anyOf = [...schema.allOf, { type: 'string', nullable: true, enum: [null] }];
              delete schema.allOf;
              delete schema.type;
              delete schema.nullable;
            }
          },
        },
      }),
    },
  },
});
