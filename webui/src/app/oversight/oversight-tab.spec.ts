import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { Action } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { orderForTests, sanctionForTests } from '../testing/oversight';
import { allowed } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { OversightTab } from './oversight-tab';

const check = {
  id: 'c1',
  kind: 'PLANNED',
  checkedOn: '2026-05-06',
  department: { code: '511900-CZJ', name: '市财政局', nameEn: 'Finance Bureau' },
  subjects: ['USE_OF_FUNDS', 'SCHEDULE'],
  findings: '首付款无履约保函',
  result: 'TO_BE_RECTIFIED',
};

describe('how a project is looked over', () => {
  const shown = (actions: Action[], sanctions = [sanctionForTests()]) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    const fixture = TestBed.createComponent(OversightTab);
    fixture.componentRef.setInput('project', 'p1');
    fixture.componentRef.setInput('actions', actions);
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    const answer = (url: string, items: unknown[]) => {
      server.expectOne((request) => request.url === url).flush({ items, nextCursor: null, total: null });
    };
    answer('/api/v1/projects/p1/checks', [check]);
    answer('/api/v1/rectifications', [orderForTests()]);
    answer('/api/v1/sanctions', sanctions);
    TestBed.tick();
    return { page: fixture.nativeElement as HTMLElement, server };
  };
  const button = (page: HTMLElement, name: string) =>
    [...page.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);

  it('tells of checks, orders and sanctions, each with its page', () => {
    const { page } = shown([]);
    expect(page.textContent).toContain('首付款无履约保函');
    expect(page.querySelector('a[href="/rectifications/r1"]')).not.toBeNull();
    expect(page.querySelector('a[href="/oversight/sanctions/s1"]')).not.toBeNull();
    expect(button(page, '就此下达整改通知')).toBeUndefined();
  });

  it('says nothing of sanctions to whoever may not read of them', () => {
    expect(shown([], []).page.textContent).not.toContain('责任追究登记');
  });

  it('orders what a check found to be put right, and goes on to the order', async () => {
    const { page, server } = shown([allowed('order-rectification')]);
    const gone = vi.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    button(page, '就此下达整改通知')?.click();
    TestBed.tick();
    server.match((request) => request.url.includes('/documents')).forEach((asked) => {
      asked.flush({ items: [], nextCursor: null });
    });
    const fill = (field: string, value: string) => {
      const control = page.querySelector<HTMLInputElement>(`#${field}`);
      if (control) {
        control.value = value;
        control.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input'));
      }
    };
    fill('entry-documentNumber', '巴财监〔2026〕21号');
    fill('entry-workingDays', '10');
    expect(page.querySelector('#entry-wrong-0')?.getAttribute('aria-label')).toBe('存在问题 1');
    fill('entry-wrong-0', '首付款无履约保函');
    fill('entry-required-0', '补办保函');
    const subject = page.querySelector<HTMLSelectElement>('#entry-subject-0');
    expect(subject).not.toBeNull();
    if (subject) {
      subject.selectedIndex = 4;
      subject.dispatchEvent(new Event('change'));
    }
    TestBed.tick();
    page.querySelector('form.entry')?.dispatchEvent(new Event('submit'));
    const sent = server.expectOne('/api/v1/x/order-rectification');
    expect(sent.request.body).toMatchObject({
      projectId: 'p1',
      checkId: 'c1',
      workingDays: 10,
      items: [{ subject: 'USE_OF_FUNDS', wrong: '首付款无履约保函', required: '补办保函' }],
    });
    sent.flush({ id: 'r9' });
    await Promise.resolve();
    await Promise.resolve();
    TestBed.tick();
    expect(gone).toHaveBeenCalledWith(['/rectifications', 'r9']);
  });
});
