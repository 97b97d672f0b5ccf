import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ChangeRequestView } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { ChangePage } from './change-page';

const change = {
  id: 'c1',
  number: 2,
  projectId: 'p1',
  projectCode: 'BZ-2026-0001',
  projectName: '项目',
  ownerDepartment: { code: '511900-JYJ', name: '教育局', nameEn: 'Education' },
  state: 'DRAFT',
  content: { reason: '接口调整', contents: null, mainContents: false, goalsKept: true, lines: [], reschedule: false, milestones: [], documentId: null },
  lines: [{ id: 'a', name: '软件开发', kind: 'SOFTWARE_DEVELOPMENT', first: 1000000, before: 1000000, after: 1000000 }],
  totals: { first: 1000000, before: 1000000, after: 1000000, contracted: 0 },
  milestones: [],
  classified: { change: 'MINOR', moved: 0, threshold: null, because: ['累计调整金额低于重大变更起点'] },
  findings: [],
  document: null,
  overtaken: false,
  opinion: null,
  documentNumber: null,
  budget: null,
  waitsFor: [],
  updatedBy: '张三',
  updatedAt: '2026-03-02T01:00:00Z',
  submittedAt: null,
  version: 3,
  actions: [
    { name: 'submit-change', method: 'POST', href: '/api/v1/change-requests/c1/submission', allowed: true, reasons: [] },
    { name: 'save', method: 'PUT', href: '/api/v1/change-requests/c1/contents', allowed: true, reasons: [] },
  ],
} as unknown as ChangeRequestView;

describe('the page of a change request', () => {
  const arrive = async (given: Partial<ChangeRequestView> = {}) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    const fixture = TestBed.createComponent(ChangePage);
    fixture.componentRef.setInput('id', 'c1');
    TestBed.tick();
    TestBed.inject(HttpTestingController)
      .expectOne('/api/v1/change-requests/c1')
      .flush({ ...change, ...given });
    await Promise.resolve();
    TestBed.tick();
    TestBed.inject(HttpTestingController)
      .match((request) => request.url.startsWith('/api/v1/projects/p1/documents'))
      .forEach((request) => {
        request.flush({ items: [], nextCursor: null, total: null });
      });
    await Promise.resolve();
    TestBed.tick();
    return fixture;
  };
  const find = <T extends Element>(element: HTMLElement, selector: string): T => {
    const found = element.querySelector<T>(selector);
    if (!found) {
      throw new Error(`no ${selector}`);
    }
    return found;
  };
  const text = (element: Element) => element.textContent.replace(/\s+/g, ' ');

  it('lets its owner write each line beside what is in force and sums up what it would come to', async () => {
    const fixture = await arrive();
    const element = fixture.nativeElement as HTMLElement;
    const input = find<HTMLInputElement>(element, 'td.after input');
    input.value = '120';
    input.dispatchEvent(new Event('input'));
    TestBed.tick();
    expect(element.querySelector('tr.changed')).not.toBeNull();
    expect(text(find(element, 'tfoot'))).toContain('120.00');
    expect(text(find(element, 'tfoot'))).toContain('20.00');
  });

  it('saves what was written before it is handed in, on the version that came of it', async () => {
    const fixture = await arrive();
    const element = fixture.nativeElement as HTMLElement;
    [...element.querySelectorAll('button')].filter((button) => button.textContent.includes('提交变更申请')).forEach((button) => {
      button.click();
    });
    const http = TestBed.inject(HttpTestingController);
    const saved = http.expectOne('/api/v1/change-requests/c1/contents');
    expect(saved.request.headers.get('If-Match')).toBe('"3"');
    saved.flush({ ...change, version: 4 });
    await new Promise((resolve) => setTimeout(resolve));
    expect(http.expectOne('/api/v1/change-requests/c1/submission').request.headers.get('If-Match')).toBe('"4"');
  });

  it('shows others what is asked for, and says when another change came before it', async () => {
    const fixture = await arrive({ state: 'SUBMITTED', overtaken: true, actions: [] });
    const element = fixture.nativeElement as HTMLElement;
    expect(element.querySelector('input')).toBeNull();
    expect(text(element)).toContain('其他变更已获批准');
    expect(text(element)).toContain('接口调整');
  });
});
