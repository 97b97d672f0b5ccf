import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Action, ReviewSessionView } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { allowed, itemForTests, refused, sessionForTests } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { OwnBallot } from './own-ballot';
import { ReviewSessions } from './review-sessions';

const open = itemForTests('i1');
const recused = itemForTests('i2', {
  panel: { ...open.panel, entitled: ['m2'], recused: [{ memberId: 'm1', ground: 'OWN_DEPARTMENT', reason: null }] },
});
const session = sessionForTests({ items: [open, recused], ownSeat: 'm1' });

describe('the ballot of a member', () => {
  let fixture: ComponentFixture<OwnBallot>;
  const server = { send: vi.fn<(action: Action, of: ReviewSessionView, body: unknown) => Promise<ReviewSessionView>>(() => Promise.resolve(session)) };

  beforeEach(async () => {
    HTMLDialogElement.prototype.showModal = () => undefined;
    HTMLDialogElement.prototype.close = () => undefined;
    vi.clearAllMocks();
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), departmentsForTests(), { provide: ReviewSessions, useValue: server }],
    });
    fixture = TestBed.createComponent(OwnBallot);
    fixture.componentRef.setInput('session', session);
    fixture.componentRef.setInput('seat', 'm1');
    fixture.componentRef.setInput('action', allowed('cast-ballots'));
    await fixture.whenStable();
  });

  const element = () => fixture.nativeElement as HTMLElement;
  const button = (text: string) =>
    [...element().querySelectorAll('button')].find((one) => one.textContent?.includes(text)) as HTMLButtonElement;

  it('does not ask about an item on which the member is recused, and says why', () => {
    expect(element().querySelectorAll('[role=radiogroup]')).toHaveLength(1);
    expect(element().textContent).toContain('本单位项目，自动回避');
  });

  it('sends what was chosen, and nothing before something was', async () => {
    expect(button('提交表决').disabled).toBe(true);
    const against = element().querySelector('input[value=AGAINST]') as HTMLInputElement;
    against.click();
    await fixture.whenStable();
    button('提交表决').click();
    await fixture.whenStable();
    expect(server.send.mock.calls[0][2]).toEqual({ items: [{ itemId: 'i1', vote: 'AGAINST', score: null, opinion: null }] });
  });

  it('declares a conflict only with what it is', async () => {
    button('申请回避').click();
    await fixture.whenStable();
    const dialog = element().querySelector('bz-reason-dialog') as HTMLElement;
    const confirm = [...dialog.querySelectorAll('button')][1];
    expect(confirm.disabled).toBe(true);
    const text = dialog.querySelector('textarea') as HTMLTextAreaElement;
    text.value = '曾任该项目顾问';
    text.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    confirm.click();
    await fixture.whenStable();
    expect(server.send.mock.calls[0][2]).toEqual({ items: [{ itemId: 'i1', conflict: '曾任该项目顾问' }] });
  });

  it('says why one cannot vote instead of asking', async () => {
    fixture.componentRef.setInput('action', refused('cast-ballots', '宋文没有到会'));
    await fixture.whenStable();
    expect(element().querySelector('[role=radiogroup]')).toBeNull();
    button('提交表决').click();
    await fixture.whenStable();
    expect(element().textContent).toContain('宋文没有到会');
  });
});
