import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SanctionSummary } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { sanctionForTests } from '../testing/oversight';
import { textsForTests } from '../testing/texts';
import { SanctionList } from './sanction-list';

describe('the register of sanctions', () => {
  const shown = (items: SanctionSummary[]) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    const fixture = TestBed.createComponent(SanctionList);
    TestBed.tick();
    TestBed.inject(HttpTestingController)
      .expectOne((request) => request.url === '/api/v1/sanctions')
      .flush({ items, nextCursor: null, total: null });
    TestBed.tick();
    return fixture.nativeElement as HTMLElement;
  };

  it('keeps what was revoked, and says that it was', () => {
    const rows = [...shown([sanctionForTests(), sanctionForTests({ id: 's2', person: '王强', revoked: true })]).querySelectorAll('tbody tr')];
    expect(rows[0].textContent).toContain('有效');
    expect(rows[0].querySelector('a')?.getAttribute('href')).toBe('/oversight/sanctions/s1');
    expect(rows[1].textContent).toContain('王强');
    expect(rows[1].textContent).toContain('已撤销');
  });

  it('says that there is none', () => {
    expect(shown([]).textContent).toContain('没有责任追究登记');
  });
});
