import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Action, ReviewSessionView } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { allowed, itemForTests, sessionForTests } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { PlanForm } from './plan-form';
import { postponementOf } from './postpone-dialog';
import { ReviewSessions } from './review-sessions';

const session = sessionForTests({ state: 'PLANNED', items: [itemForTests('i1'), itemForTests('i2')] });
const preparation = {
  docket: session.docket,
  listId: 'l1',
  title: session.title,
  titleEn: session.titleEn,
  year: 2027,
  chair: { code: '511900-ZFB', name: '市政府', nameEn: 'Government' },
  namedDepartments: [],
  rules: session.rules,
  items: [],
  people: [],
};

describe('changing the plan of a session', () => {
  let fixture: ComponentFixture<PlanForm>;
  const server = { send: vi.fn<(action: Action, of: ReviewSessionView, body: unknown) => Promise<ReviewSessionView>>(() => Promise.resolve(session)) };

  beforeEach(async () => {
    vi.clearAllMocks();
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), departmentsForTests(), { provide: ReviewSessions, useValue: server }],
    });
    fixture = TestBed.createComponent(PlanForm);
    fixture.componentRef.setInput('session', session);
    fixture.componentRef.setInput('preparation', preparation);
  });

  const element = () => fixture.nativeElement as HTMLElement;
  const button = (text: string) =>
    [...element().querySelectorAll('button')].find((one) => one.textContent?.includes(text)) as HTMLButtonElement;
  const change = async (name: string) => {
    fixture.componentRef.setInput('action', allowed(name));
    await fixture.whenStable();
  };

  it('sends the agenda as a whole, in the order it was given, without what was taken off', async () => {
    await change('change-agenda');
    button('下移').click();
    await fixture.whenStable();
    button('保存').click();
    await fixture.whenStable();
    expect(server.send.mock.calls[0][2]).toEqual({ items: ['l-i2', 'l-i1'] });
    button('移出').click();
    await fixture.whenStable();
    expect(element().textContent).toContain('未列入议程的待审查项目（1 项）');
    button('保存').click();
    await fixture.whenStable();
    expect(server.send.mock.calls[1][2]).toEqual({ items: ['l-i1'] });
  });

  it('cannot be saved with nothing on the agenda', async () => {
    await change('change-agenda');
    button('移出').click();
    await fixture.whenStable();
    button('移出').click();
    await fixture.whenStable();
    expect(button('保存').disabled).toBe(true);
  });

  it('keeps the seats of those who go on sitting', async () => {
    await change('change-members');
    expect(fixture.componentInstance.isDirty()).toBe(false);
    button('删除').click();
    await fixture.whenStable();
    expect(fixture.componentInstance.isDirty()).toBe(true);
    button('保存').click();
    await fixture.whenStable();
    expect(server.send.mock.calls[0][2]).toMatchObject({ members: [{ id: 'm2' }] });
  });
});

describe('a postponement', () => {
  it('needs another day and a reason', () => {
    expect(postponementOf(session, '', '三楼', '公务')).toBeNull();
    expect(postponementOf(session, session.scheduledOn, '三楼', '公务')).toBeNull();
    expect(postponementOf(session, '2026-11-27', '三楼', ' ')).toBeNull();
  });

  it('stays where it was when no other place is given', () => {
    expect(postponementOf(session, '2026-11-27', ' ', ' 公务 ')).toEqual({
      scheduledOn: '2026-11-27',
      place: session.place,
      reason: '公务',
    });
  });
});
