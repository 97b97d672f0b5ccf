import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ExpertDrawView } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { allowed } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { DrawPage } from './draw-page';

const employer = { code: '511900-BZZY', name: '巴中职业技术学院', nameEn: 'Vocational College' };

const draw: ExpertDrawView = {
  id: 'd1',
  criteria: { purpose: '第一次评审会', neededOn: '2026-10-20', fields: [], count: 1, reserves: 1, excludedEmployers: [], exclusions: [] },
  seed: 'ab'.repeat(32),
  sitting: [{ id: 'e1', name: '钱志远', userId: null, employer, fields: ['DATA'] }],
  standingBy: [{ id: 'e2', name: '孙立', userId: null, employer, fields: ['DATA'] }],
  register: [
    { id: 'e1', name: '钱志远', employer, place: '01'.repeat(32), leftOut: null },
    { id: 'e3', name: '周敏', employer, place: '02'.repeat(32), leftOut: 'NOT_VALID' },
  ],
  replacements: [],
  drawnBy: '王敏',
  drawnAt: '2026-10-08T01:00:00Z',
  agreesWithRecord: true,
  version: 0,
  actions: [allowed('replace-expert')],
};

describe('the page of a draw', () => {
  const arrive = async (shown: ExpertDrawView) => {
    HTMLDialogElement.prototype.showModal = () => undefined;
    HTMLDialogElement.prototype.close = () => undefined;
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    const fixture = TestBed.createComponent(DrawPage);
    fixture.componentRef.setInput('id', 'd1');
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/expert-draws/d1').flush(shown);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };

  it('shows who sits, who stands by, and what it takes to draw again', async () => {
    const page = await arrive(draw);
    expect(page.textContent).toContain('钱志远');
    expect(page.textContent).toContain('孙立');
    expect(page.textContent).toContain(draw.seed);
    expect(page.textContent).toContain('当日不在聘期');
    expect([...page.querySelectorAll('button')].some((button) => button.textContent?.includes('不能参加'))).toBe(true);
  });

  it('offers no replacement to whoever only reads, or when nobody stands by', async () => {
    const page = await arrive({ ...draw, standingBy: [], actions: [] });
    expect(page.textContent).toContain('没有备选专家');
    expect([...page.querySelectorAll('button')].some((button) => button.textContent?.includes('不能参加'))).toBe(false);
  });
});
