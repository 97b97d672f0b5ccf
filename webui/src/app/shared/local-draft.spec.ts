import { LocalDraft } from './local-draft';

describe('a local draft', () => {
  it('is found again by the same form and by no other', () => {
    new LocalDraft<{ name: string }>('application/1').keep({ name: '智慧医疗' });
    expect(new LocalDraft<{ name: string }>('application/1').kept()).toEqual({ name: '智慧医疗' });
    expect(new LocalDraft('application/2').kept()).toBeNull();
  });

  it('is gone once it is dropped', () => {
    const draft = new LocalDraft<number>('x');
    draft.keep(1);
    draft.drop();
    expect(draft.kept()).toBeNull();
  });
});
