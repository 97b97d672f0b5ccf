import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { ConsultationView } from '../api/models';
import { consultationForTests, opinionForTests } from '../testing/consultations';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { ConsultationList } from './consultation-list';

describe('the consultations', () => {
  const shown = async (items: ConsultationView[], address = '/') => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([{ path: '', component: ConsultationList }]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
      ],
    });
    const harness = await RouterTestingHarness.create();
    await harness.navigateByUrl(address);
    TestBed.tick();
    const asked = TestBed.inject(HttpTestingController).expectOne((request) => request.url === '/api/v1/consultations');
    asked.flush({ items, nextCursor: null, total: null });
    TestBed.tick();
    return { page: harness.routeNativeElement as HTMLElement, params: asked.request.params };
  };

  it('show every dossier by the bodies in the order of Article 20', async () => {
    const { page } = await shown([
      consultationForTests({
        opinions: [
          opinionForTests('CYBERSPACE_OPINION', { state: 'DONE', outcome: 'DISAGREED', toAnswer: true, days: 5 }),
          opinionForTests('FINANCE_OPINION', { light: 'RED', urgings: 2, ownProject: true }),
        ],
      }),
    ]);
    expect([...page.querySelectorAll('th')].map((head) => head.textContent)).toEqual([
      '报批文件',
      '网信',
      '保密机要',
      '财政',
      '公安',
      '经济和信息化',
      '行业主管部门',
      '汇总',
    ]);
    const cells = [...page.querySelectorAll('td')].map((cell) => cell.textContent);
    expect(page.querySelector('td a')?.getAttribute('href')).toBe('/dossiers/d1');
    expect(cells[1]).toContain('不同意');
    expect(cells[1]).toContain('用时 5 天');
    expect(cells[1]).toContain('待建设单位答复');
    expect(cells[2]).toContain('不需征求');
    expect(cells[3]).toContain('已 8 天');
    expect(cells[3]).toContain('已逾期');
    expect(cells[3]).toContain('催办 2 次');
    expect(cells[3]).toContain('本单位项目');
    expect(cells[7]).toContain('已答复 1 / 2');
  });

  it('are narrowed by what the address asks for', async () => {
    const { page, params } = await shown([], '/?open=true');
    expect(params.get('open')).toBe('true');
    expect(page.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked).toBe(true);
    expect(page.textContent).toContain('没有符合条件的内容');
  });

  it('say so when there are none', async () => {
    const { page } = await shown([]);
    expect(page.textContent).toContain('还没有征求意见的报批文件');
  });
});
