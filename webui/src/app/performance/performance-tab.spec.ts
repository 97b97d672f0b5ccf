import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ProjectPerformance } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { PerformanceTab } from './performance-tab';

const standing: ProjectPerformance = {
  projectId: 'p1',
  stage: 'IN_OPERATION',
  startedOn: '2026-03-02',
  acceptedOn: '2026-09-01',
  inOperationSince: '2026-09-15',
  accountsDue: null,
  major: true,
  contracts: [],
  years: [{ year: 2026, from: '2026-12-01', due: '2026-12-31', light: 'RED', reportId: null, submittedOn: null }],
  figures: {
    year: 2026,
    progress: 40,
    milestones: [],
    late: ['初验'],
    estimate: 2000000,
    contracted: 1500000,
    contractedInYear: 1500000,
    paid: 300000,
    funds: [{ source: 'SPECIAL_FUNDS', planned: 1000000, paid: 300000 }],
    supervised: false,
    trialSince: null,
    trialProblems: [],
  },
  goals: null,
  participants: [],
  window: { since: '2026-09-15', fromMonths: 12, toMonths: 24, from: '2027-09-15', to: '2028-09-15' },
  reports: [],
  grade: 'GOOD',
  actions: [
    { name: 'submit-monitoring-report', method: 'POST', href: '/api/v1/performance-reports/monitoring-reports', allowed: true, reasons: [] },
    {
      name: 'submit-self-evaluation',
      method: 'POST',
      href: '/api/v1/performance-reports/self-evaluations',
      allowed: false,
      reasons: [{ article: 'A42', message: '自评价自 2027-09-15 起方可提交。' }],
    },
  ],
};

describe('performance of a project', () => {
  const arrive = async () => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    const fixture = TestBed.createComponent(PerformanceTab);
    fixture.componentRef.setInput('project', 'p1');
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    server.expectOne('/api/v1/projects/p1/performance').flush(standing);
    server.expectOne('/api/v1/projects/p1/amounts').flush({ items: [{ kind: 'LIST', amount: 2000000, variance: null, variancePercent: null, dossierId: null }] });
    await Promise.resolve();
    TestBed.tick();
    return { page: fixture.nativeElement as HTMLElement, server };
  };

  it('explains the window, shows what is overdue and the whole chain of amounts', async () => {
    const { page } = await arrive();
    expect(page.textContent).toContain('2027-09-15 至 2028-09-15');
    expect(page.textContent).toContain('已逾期');
    expect(page.textContent).toContain('决算');
    expect(page.textContent).toContain('初验');
  });

  it('asks for the figures of the year that is chosen', async () => {
    const { page, server } = await arrive();
    [...page.querySelectorAll('button')].find((button) => button.textContent?.includes('查看该年度数据'))?.click();
    TestBed.tick();
    server.expectOne('/api/v1/projects/p1/performance?year=2026');
  });

  it('opens the report with the figures of its year, and says why an evaluation is too early', async () => {
    const { page } = await arrive();
    const press = (name: string) => {
      [...page.querySelectorAll('button')].find((button) => button.textContent?.includes(name))?.click();
      TestBed.tick();
    };
    press('提交自评价');
    expect(page.textContent).toContain('2027-09-15 起方可提交');
    press('提交绩效监控报告');
    expect(page.querySelector('form')?.textContent).toContain('使用单位 1');
  });
});
