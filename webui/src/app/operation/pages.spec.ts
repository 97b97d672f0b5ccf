import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Session } from '../shell/session';
import { departmentsForTests } from '../testing/departments';
import { budgetForTests, cloudForTests } from '../testing/operations';
import { allowed, refused } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { CloudPage } from './cloud-page';
import { OmBudgetPage } from './om-budget-page';

describe('the pages of matters of operation', () => {
  const arrive = async <T>(page: Type<T>, address: string, found: object) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
        { provide: Session, useValue: { department: () => '511900-CZJ', has: () => true } },
      ],
    });
    const fixture = TestBed.createComponent(page);
    fixture.componentRef.setInput('id', address.split('/').at(-1));
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    server.expectOne(`/api/v1${address}`).flush(found);
    await Promise.resolve();
    TestBed.tick();
    return { element: fixture.nativeElement as HTMLElement, server };
  };
  const press = (page: HTMLElement, text: string) => {
    [...page.querySelectorAll('button')].find((button) => button.textContent?.includes(text))?.click();
    TestBed.tick();
  };

  it('lets finance agree line by line, as it was applied for to begin with', async () => {
    const { element, server } = await arrive(OmBudgetPage, '/om-budgets/b1', budgetForTests({ actions: [allowed('grant-om-budget')] }));
    expect(element.textContent).toContain('按量测算');
    press(element, '逐项核定');
    element.querySelector('form')?.dispatchEvent(new Event('submit'));
    const request = server.expectOne('/api/v1/x/grant-om-budget');
    expect(request.request.headers.get('If-Match')).toBe('"3"');
    expect(request.request.body).toEqual({ opinion: null, documentNumber: null, lines: [{ line: 1, amount: 120000, reason: null }] });
  });

  it('shows whoever pays for the next year what the evaluation came to', async () => {
    const { element, server } = await arrive(OmBudgetPage, '/om-budgets/b1', budgetForTests());
    server
      .expectOne((sent) => sent.url.startsWith('/api/v1/performance-reports?') && sent.url.includes('kind=POST_EVALUATION'))
      .flush({ items: [{ id: 'r1', year: 2026, grade: 'POOR' }], nextCursor: null, total: null });
    await Promise.resolve();
    TestBed.tick();
    expect(element.textContent).toContain('2026 年后评价：不合格');
  });

  it('says why the money of a year is stopped', async () => {
    const { element } = await arrive(
      OmBudgetPage,
      '/om-budgets/b1',
      budgetForTests({ state: 'DRAFT', submittedAt: null, actions: [refused('submit-om-budget', '受限：未按要求共享数据')] }),
    );
    press(element, '提交财政审核');
    expect(element.textContent).toContain('受限：未按要求共享数据');
  });

  it('shows what is asked for beside what there is', async () => {
    const { element } = await arrive(CloudPage, '/cloud-requests/c1', cloudForTests());
    expect(element.textContent).toContain('16 核 / 内存 64 GB / 存储 500 GB');
    expect(element.textContent).toContain('4 核 / 内存 16 GB / 存储 100 GB');
    expect(element.textContent).toContain('新增');
  });
});
