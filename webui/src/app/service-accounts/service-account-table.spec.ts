import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ServiceAccountSummary } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { ServiceAccountTable } from './service-account-table';

const one: ServiceAccountSummary = {
  clientId: 'school system',
  name: '教育项目管理系统',
  department: { code: '511900-JYJ', name: '教育局', nameEn: 'Education' },
  scopes: ['lists.read', 'something.new'],
  allowed: ['applications.submit'],
  firstSeen: '2026-03-02T01:00:00Z',
  lastSeen: '2026-03-02T01:00:00Z',
  requestsToday: 12,
  requests: 345,
  refused: 6,
  limited: 7,
};

describe('the systems that have called', () => {
  let fixture: ComponentFixture<ServiceAccountTable>;
  const page = () => fixture.nativeElement as HTMLElement;

  const shown = async (items: ServiceAccountSummary[] | null) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    fixture = TestBed.createComponent(ServiceAccountTable);
    TestBed.tick();
    const asked = TestBed.inject(HttpTestingController).expectOne((request) => request.url === '/api/v1/service-accounts');
    if (items) {
      asked.flush({ items, nextCursor: null, total: null });
    } else {
      asked.flush({ title: '出错', status: 500 }, { status: 500, statusText: 'x' });
    }
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };

  it('are told with what each may do and how often it came', async () => {
    await shown([one]);
    expect(page().querySelector('a')?.getAttribute('href')).toBe('/service-accounts/school%20system');
    expect([...page().querySelectorAll('.tag')].map((tag) => tag.textContent.trim())).toEqual(['读取年度清单', 'something.new', '项目申报']);
    expect([...page().querySelectorAll('td')].slice(-4).map((cell) => cell.textContent.trim())).toEqual(['12', '345', '6', '7']);
  });

  it('may be none', async () => {
    await shown([]);
    expect(page().querySelector('table')).toBeNull();
    expect(page().textContent).toContain('还没有系统接入');
  });

  it('may not be told', async () => {
    await shown(null);
    expect(page().querySelector('bz-problem')).not.toBeNull();
  });
});
