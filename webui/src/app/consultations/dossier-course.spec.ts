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

  const arrive = async (department: string, roles: string[], dossier: DossierView = handedInForTests()) => {
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
      server.expectOne('/api/v1/dossiers/d1/procedure').flush(procedureForTests(steps));
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

  it('asks the owner for no answer to what is decided', async () => {
    const page = await arrive('511900-WJW', ['project-owner'], handedInForTests({ state: 'REJECTED' }));
    expect([...page.querySelectorAll('button')].some((button) => /答复/.test(button.textContent ?? ''))).toBe(false);
  });

  it('has not begun before the dossier was handed in', async () => {
    const page = await arrive('511900-WJW', ['project-owner'], handedInForTests({ versions: 0, state: 'DRAFT' }));
    expect(page.textContent).toContain('尚未提交');
  });
});
