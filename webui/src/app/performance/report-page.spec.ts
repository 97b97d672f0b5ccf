import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { PerformanceReportView } from '../api/models';
import { Session } from '../shell/session';
import { departmentsForTests } from '../testing/departments';
import { allowed } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { ReportPage } from './report-page';

const audit = { code: '511900-SJJ', name: '市审计局', nameEn: 'Audit Bureau' };
const report: PerformanceReportView = {
  id: 'r1',
  kind: 'FINAL_ACCOUNTS',
  article: 'A40',
  projectId: 'p1',
  projectCode: 'BZ-2026-0001',
  projectName: '入河排污口整治',
  ownerDepartment: { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' },
  year: 2026,
  state: 'UNDER_WAY',
  due: null,
  late: false,
  submittedOn: '2026-09-01',
  closedOn: null,
  documentNumber: null,
  opinion: null,
  grade: null,
  finalAccounts: {
    handedIn: {
      projectId: 'p1',
      settlements: [{ contractId: 'c1', settled: 1480000, reason: '核减' }],
      otherCosts: 20000,
      funds: [{ source: 'SPECIAL_FUNDS', amount: 1500000 }],
      fundsLeft: 0,
      assets: [],
    },
    contracts: [
      { id: 'c1', number: 'HT-1', title: '软件开发', supplier: '川云公司', kind: 'SOFTWARE_DEVELOPMENT', amount: 1500000, paid: 0, signedOn: '2026-03-02' },
    ],
    estimate: 2000000,
    major: true,
    documents: [],
    audit: null,
  },
  monitoring: null,
  selfEvaluation: null,
  postEvaluation: null,
  users: [],
  waitsFor: [{ id: 's1', kind: 'SETTLEMENT_AUDIT', role: 'AUDIT', department: audit, due: null }],
  updatedBy: '王敏',
  updatedAt: '2026-09-01T01:00:00Z',
  version: 2,
  actions: [],
};

describe('the page of a report', () => {
  const arrive = async (given: Partial<PerformanceReportView>) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
        { provide: Session, useValue: { department: () => '511900-XXX', has: () => false } },
      ],
    });
    const fixture = TestBed.createComponent(ReportPage);
    fixture.componentRef.setInput('id', 'r1');
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    server.expectOne('/api/v1/performance-reports/r1/procedure').flush({ title: 'x' }, { status: 404, statusText: 'x' });
    server.expectOne('/api/v1/performance-reports/r1').flush({ ...report, ...given });
    await Promise.resolve();
    TestBed.tick();
    return fixture.nativeElement as HTMLElement;
  };

  it('shows what every contract was settled for, the total, and whom it waits for', async () => {
    const page = await arrive({});
    expect(page.textContent).toContain('HT-1');
    expect(page.textContent).toContain('148.00');
    expect(page.textContent).toContain('150.00');
    expect(page.textContent).toContain('市审计局');
  });

  it('opens the audit with one field a contract', async () => {
    const page = await arrive({ actions: [allowed('audit-settlement')] });
    [...page.querySelectorAll('button')].find((button) => button.textContent?.includes('登记审计结果'))?.click();
    TestBed.tick();
    expect(page.querySelector('form')?.textContent).toContain('HT-1 软件开发 · 审定');
  });

  it('says why it was given back', async () => {
    const page = await arrive({ state: 'RETURNED', opinion: '按审定金额修改', waitsFor: [] });
    expect(page.textContent).toContain('按审定金额修改');
    expect(page.textContent).toContain('已退回');
  });
});
