import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Action, SessionItem } from '../api/models';
import { allowed, itemForTests, memberForTests } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { ItemRecusals } from './item-recusals';
import { ReviewSessions } from './review-sessions';

const open = itemForTests('i1');
const item = itemForTests('i1', {
  panel: {
    ...open.panel,
    entitled: ['m2'],
    recused: [
      { memberId: 'm1', ground: 'DECLARED', reason: '曾任顾问' },
      { memberId: 'm3', ground: 'OWN_DEPARTMENT', reason: null },
    ],
  },
  actions: [allowed('enter-recusals')],
});

describe('the recusals on an item', () => {
  let fixture: ComponentFixture<ItemRecusals>;
  const server = { onItem: vi.fn<(action: Action, of: SessionItem, body: unknown) => Promise<SessionItem>>(() => Promise.resolve(item)) };

  beforeEach(async () => {
    vi.clearAllMocks();
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), { provide: ReviewSessions, useValue: server }],
    });
    fixture = TestBed.createComponent(ItemRecusals);
    fixture.componentRef.setInput('item', item);
    fixture.componentRef.setInput('members', [memberForTests('m1'), memberForTests('m2'), memberForTests('m3')]);
    await fixture.whenStable();
  });

  const element = () => fixture.nativeElement as HTMLElement;
  const button = (text: string) =>
    [...element().querySelectorAll('button')].find((one) => one.textContent?.includes(text)) as HTMLButtonElement;
  const unfold = async () => {
    button('登记回避').click();
    await fixture.whenStable();
  };

  it('names everybody who is recused, whatever the ground', () => {
    expect(element().textContent).toContain('成员m1、成员m3');
  });

  it('adds a conflict to those declared before, which are sent as a whole', async () => {
    await unfold();
    const select = element().querySelector('select') as HTMLSelectElement;
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    const reason = element().querySelector('input') as HTMLInputElement;
    reason.value = '亲属任职';
    reason.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    button('保存回避').click();
    await fixture.whenStable();
    expect(server.onItem.mock.calls[0][2]).toEqual({
      recusals: [
        { memberId: 'm1', reason: '曾任顾问' },
        { memberId: 'm2', reason: '亲属任职' },
      ],
    });
  });

  it('takes back a declared conflict, never the recusal of the owner’s own department', async () => {
    await unfold();
    expect(element().querySelectorAll('.declared')).toHaveLength(1);
    button('删除').click();
    await fixture.whenStable();
    expect(server.onItem.mock.calls[0][2]).toEqual({ recusals: [] });
  });

  it('offers nothing to whoever may not enter them', async () => {
    fixture.componentRef.setInput('item', { ...item, actions: [] });
    await fixture.whenStable();
    expect(button('登记回避')).toBeUndefined();
  });
});
