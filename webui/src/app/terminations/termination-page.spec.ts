import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TerminationView } from '../api/models';
import { Session } from '../shell/session';
import { departmentsForTests } from '../testing/departments';
import { allowed, refused } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { TerminationPage } from './termination-page';

const draft: TerminationView = {
  id: 't1',
  projectId: 'p1',
  projectCode: 'BZ-2026-0001',
  projectName: '入河排污口整治',
  projectStage: 'IN_EXECUTION',
  ownerDepartment: { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' },
  ordered: false,
  article: 'A26',
  state: 'DRAFT',
  content: { progress: '完成六成', progressDocuments: ['d1'], causeDocuments: [] },
  standing: { estimate: 2000000, contracted: 1500000, paid: 900000, progress: 60, lots: [], late: [] },
  left: 1100000,
  documents: [],
  findings: [],
  reason: null,
  opinion: null,
  documentNumber: null,
  decidedOn: null,
  waitsFor: null,
  updatedByName: '王敏',
  updatedAt: '2026-11-02T01:00:00Z',
  submittedAt: null,
  version: 3,
  actions: [{ ...allowed('save'), method: 'PUT' }, refused('submit', '还有 3 项不符合规定'), allowed('withdraw')],
};

describe('the page of a termination', () => {
  const arrive = async (given: Partial<TerminationView> = {}) => {
    HTMLDialogElement.prototype.showModal = () => undefined;
    HTMLDialogElement.prototype.close = () => undefined;
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
        { provide: Session, useValue: { department: () => '511900-WJW', has: (...any: string[]) => any.includes('project-owner') } },
      ],
    });
    const fixture = TestBed.createComponent(TerminationPage);
    fixture.componentRef.setInput('id', 't1');
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    server.expectOne('/api/v1/terminations/t1').flush({ ...draft, ...given });
    await Promise.resolve();
    TestBed.tick();
    server.match('/api/v1/projects/p1/documents?limit=100').forEach((asked) => {
      asked.flush({ items: [{ id: 'd1', type: 'TERMINATION', title: '验收单' }], nextCursor: null });
    });
    server.match('/api/v1/terminations/t1/procedure').forEach((asked) => {
      asked.flush({ title: 'x' }, { status: 404, statusText: 'x' });
    });
    await Promise.resolve();
    TestBed.tick();
    return { page: fixture.nativeElement as HTMLElement, server };
  };

  it('lets the owner write it and keep what lacks something still', async () => {
    const { page, server } = await arrive();
    expect(page.textContent).toContain('200.00');
    const box = page.querySelector<HTMLInputElement>('fieldset input[type=checkbox]');
    expect(box?.checked).toBe(true);
    box?.click();
    TestBed.tick();
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    const sent = server.expectOne((request) => request.method === 'PUT');
    expect(sent.request.body).toMatchObject({ progress: '完成六成', progressDocuments: [], causeKind: null });
  });

  it('says why it cannot be handed in, with the article', async () => {
    const { page } = await arrive();
    [...page.querySelectorAll('button')].find((button) => button.textContent?.includes('提交'))?.click();
    TestBed.tick();
    expect(page.textContent).toContain('还有 3 项不符合规定');
  });

  it('shows what was handed in to whoever only reads, and whom it waits for', async () => {
    const { page } = await arrive({
      state: 'SUBMITTED',
      submittedAt: '2026-11-03T01:00:00Z',
      actions: [],
      content: { ...draft.content, goals: '接口停用' },
      waitsFor: {
        id: 's1',
        kind: 'TERMINATION_REVIEW',
        role: 'COMMITTEE_CHAIR',
        department: { code: '511900-ZFB', name: '市政府办公室', nameEn: 'Government Office' },
        due: null,
      },
    });
    expect(page.querySelector('form')).toBeNull();
    expect(page.textContent).toContain('接口停用');
    expect(page.textContent).toContain('终止评审');
  });
});
