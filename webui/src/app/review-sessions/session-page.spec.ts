import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Action, AnswerInvitation, ReviewSessionView, SessionMember } from '../api/models';
import { Session } from '../shell/session';
import { departmentsForTests } from '../testing/departments';
import { allowed, itemForTests, memberForTests, refused, sessionForTests } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { ReviewSessions } from './review-sessions';
import { SessionPage } from './session-page';

const planned = sessionForTests({
  state: 'PLANNED',
  members: [memberForTests('m1', { actions: [allowed('answer')] }), memberForTests('m2', { actions: [refused('answer', '由办公室登记')] })],
  ownSeat: 'm1',
  actions: [
    refused('open-session', '会议定于2026-11-20召开'),
    refused('change-members', '由办公室办理'),
    allowed('postpone'),
    allowed('cancel-session'),
  ],
});

describe('the page of a session', () => {
  let fixture: ComponentFixture<SessionPage>;
  const server = {
    send: vi.fn<(action: Action, of: ReviewSessionView, body: unknown) => Promise<ReviewSessionView>>((_, of) => Promise.resolve(of)),
    answer: vi.fn<(action: Action, of: SessionMember, body: AnswerInvitation) => Promise<ReviewSessionView>>(() => Promise.resolve(planned)),
  };

  const arrive = async (roles: string[], session: ReviewSessionView) => {
    HTMLDialogElement.prototype.showModal = () => undefined;
    HTMLDialogElement.prototype.close = () => undefined;
    vi.clearAllMocks();
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
        { provide: ReviewSessions, useValue: server },
        { provide: Session, useValue: { has: (...asked: string[]) => asked.some((role) => roles.includes(role)) } },
      ],
    });
    fixture = TestBed.createComponent(SessionPage);
    fixture.componentRef.setInput('id', 's1');
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/review-sessions/s1').flush(session);
    await fixture.whenStable();
  };
  const element = () => fixture.nativeElement as HTMLElement;
  const button = (text: string) =>
    [...element().querySelectorAll('button')].find((one) => one.textContent?.includes(text)) as HTMLButtonElement;

  it('asks a member for an answer, and keeps the office’s deeds from them', async () => {
    await arrive(['review-committee'], planned);
    expect(button('改期')).toBeUndefined();
    expect(button('登记答复')).toBeUndefined();
    button('参加会议').click();
    await fixture.whenStable();
    expect(server.answer.mock.calls[0][1].id).toBe('m1');
    expect(server.answer.mock.calls[0][2]).toEqual({ accepted: true });
  });

  it('tells the office why it cannot open yet, with the article', async () => {
    await arrive(['leading-group-office'], { ...planned, ownSeat: null });
    button('签到并开会').click();
    await fixture.whenStable();
    expect(server.send).not.toHaveBeenCalled();
    expect(element().textContent).toContain('会议定于2026-11-20召开');
    expect(element().textContent).toContain('第五条');
  });

  it('cancels only with a reason', async () => {
    await arrive(['leading-group-office'], { ...planned, ownSeat: null });
    button('取消会议').click();
    await fixture.whenStable();
    const dialog = element().querySelector('bz-reason-dialog') as HTMLElement;
    const confirm = [...dialog.querySelectorAll('button')][1];
    expect(confirm.disabled).toBe(true);
    const reason = dialog.querySelector('textarea') as HTMLTextAreaElement;
    reason.value = '清单退回';
    reason.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    confirm.click();
    await fixture.whenStable();
    expect(server.send.mock.calls[0][2]).toEqual({ reason: '清单退回' });
  });

  it('opens with everybody present but who declined', async () => {
    const declined = memberForTests('m2', { answer: 'DECLINED' });
    await arrive(['leading-group-office'], {
      ...planned,
      ownSeat: null,
      members: [memberForTests('m1'), declined],
      actions: [allowed('open-session')],
    });
    button('签到并开会').click();
    await fixture.whenStable();
    expect(server.send.mock.calls[0][2]).toEqual({
      attendance: [
        { memberId: 'm1', present: true },
        { memberId: 'm2', present: false },
      ],
    });
  });

  it('gives a member their ballot while it sits, as long as something waits for votes', async () => {
    const open = sessionForTests({ ownSeat: 'm1', actions: [allowed('cast-ballots')] });
    await arrive(['review-committee'], open);
    expect(element().querySelector('bz-own-ballot')).not.toBeNull();
    TestBed.resetTestingModule();
    await arrive(['review-committee'], { ...open, items: [itemForTests('i1', { state: 'CONCLUDED' })] });
    expect(element().querySelector('bz-own-ballot')).toBeNull();
  });
});
