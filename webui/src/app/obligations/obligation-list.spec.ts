import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ObligationSummary } from '../api/models';
import { Session } from '../shell/session';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { ObligationList } from './obligation-list';

const duty: ObligationSummary = {
  id: 'o1',
  kind: 'REPORT_MONITORING',
  article: 'A41',
  title: '入河排污口整治：2026 年度绩效监控报告',
  department: { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' },
  projectId: 'p1',
  due: '2026-12-31',
  since: '2026-12-01',
  dueExplanation: '每年12月31日前',
  light: 'RED',
  page: '/projects/p1?tab=performance',
};

describe('the list of dated duties', () => {
  it('shows numbers by light, marks what is overdue, and leads to where it is done', async () => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
        { provide: Session, useValue: { department: () => '511900-WJW', has: () => false } },
      ],
    });
    const fixture = TestBed.createComponent(ObligationList);
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    server.expectOne((request) => request.url === '/api/v1/obligations').flush({ items: [duty], nextCursor: null, total: null });
    server.expectOne((request) => request.url.startsWith('/api/v1/obligations/counts')).flush({ red: 1, amber: 0, green: 0, none: 0 });
    await Promise.resolve();
    TestBed.tick();
    const page = fixture.nativeElement as HTMLElement;
    expect(page.querySelector('tr.late')?.textContent).toContain('已逾期');
    expect(page.querySelector('a[href="/projects/p1?tab=performance"]')).not.toBeNull();
    expect(page.querySelector('#filter-department')).toBeNull();
    expect(page.querySelector('dl')?.textContent).toContain('1');
  });
});
