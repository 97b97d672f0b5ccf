import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { RectificationSummary } from '../api/models';
import { Departments } from '../shared/departments';
import { Session } from '../shell/session';
import { orderForTests } from '../testing/oversight';
import { textsForTests } from '../testing/texts';
import { OversightDesk } from './oversight-desk';

describe('the desk of oversight', () => {
  const shown = async (items: RectificationSummary[], roles: string[], address = '/') => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([{ path: '', component: OversightDesk }]),
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: Session, useValue: { has: (...any: string[]) => any.some((role) => roles.includes(role)) } },
        { provide: Departments, useValue: { present: () => [], label: (one: { name: string }) => one.name } },
      ],
    });
    const harness = await RouterTestingHarness.create();
    await harness.navigateByUrl(address);
    TestBed.tick();
    const asked = TestBed.inject(HttpTestingController).expectOne((request) => request.url === '/api/v1/rectifications');
    asked.flush({ items, nextCursor: null, total: null });
    TestBed.tick();
    return { page: harness.routeNativeElement as HTMLElement, params: asked.request.params };
  };

  it('shows what is overdue in red and that a measure is to be chosen', async () => {
    const { page } = await shown([orderForTests({ light: 'RED', toChoose: true }), orderForTests({ id: 'r2' })], ['finance']);
    const rows = [...page.querySelectorAll('tbody tr')];
    expect(rows[0].querySelector('a')?.getAttribute('href')).toBe('/rectifications/r1');
    expect(rows[0].querySelector('.tag.red')?.textContent).toContain('已逾期');
    expect(rows[0].textContent).toContain('待选择处理措施');
    expect(rows[1].querySelector('.tag.red')).toBeNull();
  });

  it('is narrowed by what the address asks for', async () => {
    const { page, params } = await shown([], ['finance'], '/?overdue=true&state=FAILED');
    expect(params.get('overdue')).toBe('true');
    expect(params.get('state')).toBe('FAILED');
    expect(page.textContent).toContain('没有符合条件的内容');
  });

  it('offers an owner no filter by department, for it reads its own', async () => {
    const { page } = await shown([orderForTests()], ['project-owner']);
    expect(page.querySelector('#filter-owner')).toBeNull();
    expect(page.querySelector('#filter-state')).not.toBeNull();
  });
});
