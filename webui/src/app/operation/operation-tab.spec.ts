import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { OperationView } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { operationForTests } from '../testing/operations';
import { allowed, refused } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { OperationTab } from './operation-tab';

describe('the operation of a project', () => {
  const arrive = async (given: Partial<OperationView> = {}) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    const fixture = TestBed.createComponent(OperationTab);
    fixture.componentRef.setInput('project', 'p1');
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    server.expectOne('/api/v1/om-budgets?project=p1&limit=20').flush({ items: [], nextCursor: null, total: null });
    server.expectOne('/api/v1/cloud-requests?project=p1&limit=20').flush({ items: [], nextCursor: null, total: null });
    server.expectOne('/api/v1/operations/p1').flush(operationForTests(given));
    await Promise.resolve();
    TestBed.tick();
    return { page: fixture.nativeElement as HTMLElement, server };
  };
  const press = (page: HTMLElement, text: string) => {
    [...page.querySelectorAll('button')].find((button) => button.textContent?.includes(text))?.click();
    TestBed.tick();
  };

  it('says what is overdue to be shut down, what there is, and what is not known of an assessment', async () => {
    const { page } = await arrive();
    expect(page.textContent).toContain('旧养老台账');
    expect(page.textContent).toContain('已逾期');
    expect(page.textContent).toContain('4 核');
    expect(page.textContent).toContain('未载明');
  });

  it('names what is replaced before it has to be shut down', async () => {
    const { page } = await arrive({ systems: [], systemsNamed: [{ name: '旧台账', shutdownDate: '2028-03-31' }] });
    expect(page.textContent).toContain('验收后应关停：旧台账');
  });

  it('tells why something is stopped', async () => {
    const { page } = await arrive({ actions: [refused('sign-om-contract', '受限：网络安全不符合要求')] });
    press(page, '登记运维合同');
    expect(page.textContent).toContain('受限：网络安全不符合要求');
  });

  it('opens a form where the deed belongs, and sends it with the version', async () => {
    const { page, server } = await arrive({ systems: [{ ...operationForTests().systems[0], actions: [allowed('postpone-shutdown')] }] });
    press(page, '延期关停');
    for (const [id, value] of [
      ['#entry-to', '2026-12-31'],
      ['#entry-reason', '接口切换'],
    ]) {
      const field = page.querySelector<HTMLInputElement>(id);
      if (field) {
        field.value = value;
        field.dispatchEvent(new Event('input'));
      }
    }
    TestBed.tick();
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    const request = server.expectOne('/api/v1/x/postpone-shutdown');
    expect(request.request.headers.get('If-Match')).toBe('"5"');
    expect(request.request.body).toEqual({ to: '2026-12-31', reason: '接口切换' });
  });
});
