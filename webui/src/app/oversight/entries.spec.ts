import { rectificationForTests } from '../testing/oversight';
import { allowed } from '../testing/sessions';
import { orderEntry, projectEntry } from './entries';

describe('what oversight sends', () => {
  it('is a measure with its hearing', () => {
    const entry = orderEntry(allowed('decide-measure'), rectificationForTests());
    expect(entry?.spec.shape?.({ kind: 'SUSPEND', heardOn: '2026-05-07', statement: null })).toEqual({
      kind: 'SUSPEND',
      hearing: { heardOn: '2026-05-07', statement: null },
    });
  });

  it('is an order on its project, and from the check it follows', () => {
    const entry = projectEntry(allowed('order-rectification'), 'p1', 'c1');
    expect(entry?.spec.shape?.({ documentNumber: '8号' })).toEqual({ documentNumber: '8号', projectId: 'p1', checkId: 'c1' });
  });

  it('is a check with the subjects it looked at', () => {
    const entry = projectEntry(allowed('enter-check'), 'p1');
    expect(entry?.spec.shape?.({ kind: 'PLANNED', subjects: [{ subject: 'SCHEDULE' }] })).toEqual({ kind: 'PLANNED', subjects: ['SCHEDULE'] });
  });

  it('has no form for what asks for a reason alone', () => {
    expect(orderEntry(allowed('revoke'), rectificationForTests())).toBeNull();
  });
});
