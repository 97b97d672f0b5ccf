import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ListComparison } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { ComparisonPage } from './comparison-page';

const health = { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' };

type ComparedLine = ListComparison['lines'][number];

const compared = (projectName: string, change: ComparedLine['change'], amountBefore: number, amountAfter: number) =>
  ({ projectId: projectName, projectCode: projectName, projectName, ownerDepartment: health, change, life: 'NEW', amountBefore, amountAfter, fundsBefore: [], fundsAfter: [] }) as unknown as ComparedLine;

const comparison = {
  before: { id: 'l0', year: 2025, adjustment: 0 },
  after: { id: 'l1', year: 2026, adjustment: 0 },
  lines: [compared('智慧医院', 'SAME', 1_000_000, 1_000_000), compared('急救调度', 'ADDED', 0, 2_000_000)],
  byDepartment: [
    { key: '511900-WJW', before: 1_000_000, after: 3_000_000 },
    { key: '511900-JYJ', before: 500_000, after: 500_000 },
  ],
  byCategory: [],
  bySource: [],
} as unknown as ListComparison;

describe('the comparison of two issues', () => {
  let fixture: ComponentFixture<ComparisonPage>;
  const page = () => fixture.nativeElement as HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    fixture = TestBed.createComponent(ComparisonPage);
    fixture.componentRef.setInput('id', 'l1');
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    server.expectOne('/api/v1/annual-lists/l1/comparison').flush(comparison);
    server.expectOne('/api/v1/annual-lists?limit=100').flush({ items: [], nextCursor: null, total: null });
    await fixture.whenStable();
  });

  it('shows what differs and says nothing of a failure', () => {
    expect(page().querySelector('[role=alert]')).toBeNull();
    expect(page().textContent).toContain('急救调度');
    expect(page().textContent).not.toContain('智慧医院');
    expect(page().textContent).toContain('市卫生健康委');
    expect(page().textContent).not.toContain('市教育局');
  });

  it('shows everything when asked to', async () => {
    (page().querySelector('input[type=checkbox]') as HTMLInputElement).click();
    await fixture.whenStable();
    expect(page().textContent).toContain('智慧医院');
    expect(page().textContent).toContain('市教育局');
  });
});
