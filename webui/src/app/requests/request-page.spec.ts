import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ProjectRequestView, StepView } from '../api/models';
import { Session } from '../shell/session';
import { stepForTests } from '../testing/consultations';
import { departmentsForTests } from '../testing/departments';
import { allowed } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { RequestPage } from './request-page';

const request: ProjectRequestView = {
  id: 'c1',
  kind: 'CANCELLATION',
  article: 'A15',
  projectId: 'p1',
  projectCode: 'BZ-2026-0001',
  projectName: '入河排污口整治',
  ownerDepartment: { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' },
  reason: '并入省级平台',
  legalBasis: null,
  documentNumber: null,
  requestedBy: '王敏',
  requestedAt: '2026-11-02T01:00:00Z',
  state: 'REQUESTED',
  takesEffectAtOnce: false,
  stepId: null,
  waitsFor: null,
  closedAt: null,
  opinion: null,
  version: 3,
  actions: [allowed('withdraw-request')],
};

describe('the page of a request', () => {
  const arrive = async (given: Partial<ProjectRequestView> = {}, step?: StepView) => {
    HTMLDialogElement.prototype.showModal = () => undefined;
    HTMLDialogElement.prototype.close = () => undefined;
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
        { provide: Session, useValue: { department: () => '511900-ZFB', has: (...any: string[]) => any.includes('municipal-government') } },
      ],
    });
    const fixture = TestBed.createComponent(RequestPage);
    fixture.componentRef.setInput('id', 'c1');
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/requests/c1').flush({ ...request, ...given });
    await Promise.resolve();
    TestBed.tick();
    if (step) {
      TestBed.inject(HttpTestingController).expectOne(`/api/v1/steps/${step.id}`).flush(step);
    }
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };

  it('tells who asks for what and why, and that nothing went wrong', async () => {
    const page = await arrive();
    expect(page.querySelector('[role=alert]')).toBeNull();
    expect(page.textContent).toContain('并入省级平台');
    expect(page.textContent).toContain('办理中');
    expect([...page.querySelectorAll('button')].some((button) => button.textContent?.includes('撤回'))).toBe(true);
  });

  it('says that a cancellation waits for the list, and does not where the project is on none', async () => {
    expect((await arrive()).querySelector('.lead')?.textContent).toContain('年度清单调整');
    TestBed.resetTestingModule();
    const page = await arrive({ takesEffectAtOnce: true, state: 'AGREED' });
    expect(page.querySelector('.lead')?.textContent).toContain('即行撤销');
    expect(page.textContent).toContain('项目已撤销');
  });

  it('lets whoever is seated decide, an exception from the list under a number', async () => {
    const step = stepForTests('LIST_EXCEPTION_DECISION', {
      id: 's7',
      role: 'MUNICIPAL_GOVERNMENT',
      department: { code: '511900-ZFB', name: '市政府办公室', nameEn: 'Government Office' },
      outcomes: ['AGREED', 'DISAGREED'],
      actions: [allowed('conclude-agreed'), allowed('conclude-disagreed')],
    });
    const page = await arrive({ kind: 'LIST_EXCEPTION', stepId: 's7' }, step);
    expect(page.querySelector('h1')?.textContent).toContain('先行审批');
    page.querySelector<HTMLInputElement>('input[type=radio]')?.click();
    TestBed.tick();
    expect(page.textContent).toContain('请填写文号');
  });

  it('offers nothing to decide to others', async () => {
    const step = stepForTests('LIST_EXCEPTION_REVIEW', { id: 's7', actions: [{ ...allowed('conclude-agreed'), allowed: false }] });
    const page = await arrive({ kind: 'LIST_EXCEPTION', stepId: 's7' }, step);
    expect(page.querySelector('bz-step-conclusion')).toBeNull();
  });
});
