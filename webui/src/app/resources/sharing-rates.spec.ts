import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SharingRatesView } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { SharingRates } from './sharing-rates';

describe('the sharing rates', () => {
  const arrive = async (rates: SharingRatesView) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    const fixture = TestBed.createComponent(SharingRates);
    TestBed.tick();
    TestBed.inject(HttpTestingController)
      .expectOne((request) => request.url.startsWith('/api/v1/sharing-rates'))
      .flush(rates);
    await Promise.resolve();
    TestBed.tick();
    return fixture.nativeElement as HTMLElement;
  };

  it('lead from an owner to what it does not share, and give no rate where nothing is owed', async () => {
    const owner = { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' };
    const page = await arrive({
      year: 2026,
      day: '2026-11-29',
      overall: { shareable: 0, shared: 0, percent: null },
      owners: [{ owner, rate: { shareable: 0, shared: 0, percent: null }, collectedTwice: 1 }],
    });
    expect(page.querySelector('tbody a')?.getAttribute('href')).toBe('/sharing-rates/511900-WJW?year=2026');
    expect(page.querySelector('tbody')?.textContent).toContain('—');
  });

  it('say so where there is nothing', async () => {
    const page = await arrive({ year: 2026, day: '2026-11-29', overall: { shareable: 0, shared: 0, percent: null }, owners: [] });
    expect(page.querySelector('table')).toBeNull();
    expect(page.textContent).toContain('没有信息资源');
  });
});
