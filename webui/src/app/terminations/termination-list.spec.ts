import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { TerminationSummary } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { TerminationList } from './termination-list';

const applied: TerminationSummary = {
  id: 't1',
  projectId: 'p1',
  projectCode: 'BZ-2026-0001',
  projectName: '入河排污口整治',
  ownerDepartment: { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' },
  ordered: false,
  state: 'TERMINATED',
  documentNumber: '巴府函〔2026〕30号',
  decidedOn: '2026-06-16',
  createdAt: '2026-06-01T01:00:00Z',
  submittedAt: '2026-06-02T01:00:00Z',
};

describe('the list of terminations', () => {
  const shown = async (items: TerminationSummary[], address = '/') => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([{ path: '', component: TerminationList }]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
      ],
    });
    const harness = await RouterTestingHarness.create();
    await harness.navigateByUrl(address);
    TestBed.tick();
    const asked = TestBed.inject(HttpTestingController).expectOne((request) => request.url === '/api/v1/terminations');
    asked.flush({ items, nextCursor: null, total: null });
    TestBed.tick();
    return { page: harness.routeNativeElement as HTMLElement, params: asked.request.params };
  };

  it('tells those on application from those by order, with their decision', async () => {
    const { page } = await shown([applied, { ...applied, id: 't2', ordered: true, state: 'DRAFT', documentNumber: null, submittedAt: null }]);
    const rows = [...page.querySelectorAll('tbody tr')];
    expect(rows[0].textContent).toContain('项目终止申请');
    expect(rows[0].textContent).toContain('巴府函〔2026〕30号');
    expect(rows[1].textContent).toContain('责令终止');
    expect(rows[1].querySelector('a')?.getAttribute('href')).toBe('/terminations/t2');
  });

  it('is narrowed by what the address asks for', async () => {
    const { page, params } = await shown([], '/?state=SUBMITTED');
    expect(params.get('state')).toBe('SUBMITTED');
    expect(page.textContent).toContain('没有符合条件的内容');
  });
});
