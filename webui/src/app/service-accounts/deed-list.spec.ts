import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Deed } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { DeedList } from './deed-list';

const deed = (id: string, change: Partial<Deed>): Deed => ({
  id,
  recordedAt: '2026-03-02T01:00:00Z',
  type: 'STEP_DECIDED',
  summary: '财政意见：同意',
  article: 'A20',
  subjectType: 'DOSSIER',
  projectId: 'p1',
  projectCode: 'BZ-2026-0001',
  projectName: '养老服务平台',
  subject: null,
  department: '511900-CZJ',
  ...change,
});

describe('what a system did', () => {
  let fixture: ComponentFixture<DeedList>;
  const matters = () =>
    [...(fixture.nativeElement as HTMLElement).querySelectorAll('td:last-child')].map((cell) => ({
      text: cell.textContent.replace(/\s+/g, ''),
      link: cell.querySelector('a')?.getAttribute('href'),
    }));

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    fixture = TestBed.createComponent(DeedList);
    fixture.componentRef.setInput('clientId', 'budget');
    TestBed.tick();
    const items = [
      deed('1', {}),
      deed('2', { projectId: null }),
      deed('3', { projectId: null, projectCode: null, projectName: null, subjectType: 'ANNUAL_LIST', subject: '2027' }),
      deed('4', { projectId: null, projectCode: null, projectName: null, summary: null }),
    ];
    TestBed.inject(HttpTestingController)
      .expectOne((request) => request.url === '/api/v1/service-accounts/budget/deeds')
      .flush({ items, nextCursor: null, total: null });
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  });

  it('is told with its project, which leads there for who may see it', () => {
    expect(matters()[0]).toEqual({ text: '养老服务平台BZ-2026-0001', link: '/projects/p1' });
    expect(matters()[1]).toEqual({ text: '养老服务平台BZ-2026-0001', link: undefined });
  });

  it('is told with the kind and title of what is no project’s', () => {
    expect(matters()[2]).toEqual({ text: '年度清单2027', link: undefined });
  });

  it('is told without it to who only administers', () => {
    expect(matters()[3]).toEqual({ text: '', link: undefined });
  });
});
