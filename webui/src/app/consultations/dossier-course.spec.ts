import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { DossierView, StepView } from '../api/models';
import { Session } from '../shell/session';
import { conditionForTests, consultationForTests, handedInForTests, opinionForTests, procedureForTests, stepForTests } from '../testing/consultations';
import { departmentsForTests } from '../testing/departments';
import { allowed } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { DossierCourse } from './dossier-course';

const objection = stepForTests('FINANCE_OPINION', {
  id: 's1',
  state: 'DONE',
  outcome: 'DISAGREED',
  opinion: '资金来源不落实',
  decidedAt: '2026-11-24T01:00:00Z',
  decidedBy: '周涛',
});
const steps: StepView[] = [
  objection,
  stepForTests('ECONOMY_OPINION', { id: 's2', role: 'ECONOMY_INFORMATION' }),
  stepForTests('TECHNICAL_REVIEW', { id: 's3', state: 'WAITING', due: null }),
];

describe('the course of a dossier', () => {
  let fixture: ComponentFixture<DossierCourse>;
  let server: HttpTestingController;

  const arrive = async (
    department: string,
    roles: string[],
    dossier: DossierView = handedInForTests(),
    course: StepView[] = steps,
  ) => {
    HTMLDialogElement.prototype.showModal = () => undefined;
    HTMLDialogElement.prototype.close = () => undefined;
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
        { provide: Session, useValue: { department: () => department, has: (...any: string[]) => any.some((role) => roles.includes(role)) } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(DossierCourse);
    fixture.componentRef.setInput('dossier', dossier);
    TestBed.tick();
    if (dossier.versions) {
      server.expectOne('/api/v1/dossiers/d1/procedure').flush(procedureForTests(course));
      server.expectOne('/api/v1/consultations/d1').flush(
        consultationForTests({
          opinions: [
            opinionForTests('FINANCE_OPINION', { stepId: 's1', state: 'DONE', outcome: 'DISAGREED', toAnswer: true }),
            opinionForTests('ECONOMY_OPINION', { stepId: 's2' }),
          ],
        }),
      );
      await settled();
      server.expectOne('/api/v1/projects/p1/conditions').flush({ items: [conditionForTests({ stepId: 's1' })], nextCursor: null, total: null });
      await settled();
    }
    return fixture.nativeElement as HTMLElement;
  };

  const settled = async () => {
    await Promise.resolve();
    TestBed.tick();
    await Promise.resolve();
    TestBed.tick();
  };

  it('draws where it is, lists what was said and what agreement depends on', async () => {
    const page = await arrive('511900-SJJ', ['audit']);
    expect(page.querySelector('[aria-current=step]')?.textContent).toContain('征求意见');
    expect(page.textContent).toContain('资金来源不落实');
    expect(page.textContent).toContain('待建设单位答复');
    expect(page.textContent).toContain('落实市级配套资金');
    expect(page.querySelector('bz-step-desk')).toBeNull();
    expect([...page.querySelectorAll('button')].some((button) => /办理|答复|补充|催办/.test(button.textContent ?? ''))).toBe(false);
  });

  it('opens to the owner what is to be answered, and takes the answer with its reason', async () => {
    const page = await arrive('511900-WJW', ['project-owner']);
    const answer = { ...allowed('answer-opinion'), href: '/api/v1/steps/s1/answer' };
    server.expectOne('/api/v1/steps/s1').flush({ ...objection, actions: [answer] });
    await settled();
    const form = page.querySelector('bz-answer-form') as HTMLElement;
    const send = form.querySelector<HTMLButtonElement>('button[type=submit]') as HTMLButtonElement;
    expect(send.disabled).toBe(true);
    form.querySelectorAll<HTMLInputElement>('input[type=radio]')[1].click();
    const why = form.querySelector('textarea') as HTMLTextAreaElement;
    why.value = '资金已列入预算';
    why.dispatchEvent(new Event('input'));
    await settled();
    send.click();
    expect(server.expectOne('/api/v1/steps/s1/answer').request.body).toEqual({ adopted: false, statement: '资金已列入预算' });
  });

  it('keeps what is being written while the dossier is read again', async () => {
    const page = await arrive('511900-WJW', ['project-owner']);
    server.expectOne('/api/v1/steps/s1').flush({ ...objection, actions: [allowed('answer-opinion')] });
    await settled();
    const why = () => page.querySelector<HTMLTextAreaElement>('bz-answer-form textarea');
    const written = why() as HTMLTextAreaElement;
    written.value = '资金已列入预算';
    written.dispatchEvent(new Event('input'));
    fixture.componentRef.setInput('dossier', handedInForTests({ version: 9 }));
    await settled();
    server.expectOne('/api/v1/dossiers/d1/procedure').flush(procedureForTests(steps));
    server.expectOne('/api/v1/consultations/d1').flush(consultationForTests());
    await settled();
    expect(why()).toBe(written);
    expect(why()?.value).toBe('资金已列入预算');
  });

  it('puts an opinion that is overdue to the vice-mayor in charge, who may give more time', async () => {
    const overdue = stepForTests('ECONOMY_OPINION', { id: 's2', role: 'ECONOMY_INFORMATION', due: '2020-01-02' });
    const page = await arrive('511900-ZFB', ['committee-chair'], handedInForTests(), [overdue]);
    server.expectOne('/api/v1/steps/s2').flush({ ...overdue, actions: [{ ...allowed('coordinate'), href: '/api/v1/steps/s2/coordination' }] });
    await settled();
    const form = page.querySelector('bz-overdue-form') as HTMLElement;
    const send = form.querySelector<HTMLButtonElement>('button[type=submit]') as HTMLButtonElement;
    form.querySelectorAll<HTMLInputElement>('input[type=radio]')[0].click();
    await settled();
    expect(send.disabled).toBe(true);
    write(form, '涉及跨网交换');
    await settled();
    send.click();
    expect(server.expectOne('/api/v1/steps/s2/coordination').request.body).toEqual({
      decision: 'EXTEND',
      workingDays: 5,
      reason: '涉及跨网交换',
    });
  });

  it('has the office rule on what came after the review, as far as the law leaves it a choice', async () => {
    const late = stepForTests('ECONOMY_OPINION', { id: 's2', state: 'DONE', outcome: 'AGREED', late: true });
    const page = await arrive('511900-DSJ', ['leading-group-office'], handedInForTests(), [late]);
    expect(page.textContent).toContain('评审后收到，待决定是否重新评审');
    const href = '/api/v1/steps/s2/late-ruling';
    server.expectOne('/api/v1/steps/s2').flush({
      ...late,
      actions: [
        { ...allowed('rule-review-again'), href, allowed: false },
        { ...allowed('rule-stands'), href },
      ],
    });
    await settled();
    const form = page.querySelector('bz-overdue-form') as HTMLElement;
    const [again, stands] = form.querySelectorAll<HTMLInputElement>('input[type=radio]');
    expect(again.disabled).toBe(true);
    stands.click();
    write(form, '不影响评审结论');
    await settled();
    form.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    expect(server.expectOne(href).request.body).toEqual({ decision: 'STANDS', reason: '不影响评审结论' });
  });

  it('lets an organ give what the review went on without', async () => {
    const without = stepForTests('ECONOMY_OPINION', { id: 's2', role: 'ECONOMY_INFORMATION', state: 'DONE', outcome: 'NOT_GIVEN' });
    const page = await arrive(without.department.code, ['economy-information'], handedInForTests(), [without]);
    expect(page.querySelector('bz-opinion-form')).not.toBeNull();
    expect(page.textContent).toContain('逾期未出具');
  });

  const write = (form: HTMLElement, text: string) => {
    const reason = form.querySelector('textarea') as HTMLTextAreaElement;
    reason.value = text;
    reason.dispatchEvent(new Event('input'));
  };

  it('asks the owner for no answer to what is decided', async () => {
    const page = await arrive('511900-WJW', ['project-owner'], handedInForTests({ state: 'REJECTED' }));
    expect([...page.querySelectorAll('button')].some((button) => /答复/.test(button.textContent ?? ''))).toBe(false);
  });

  it('has not begun before the dossier was handed in', async () => {
    const page = await arrive('511900-WJW', ['project-owner'], handedInForTests({ versions: 0, state: 'DRAFT' }));
    expect(page.textContent).toContain('尚未提交');
  });
});
