import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Session } from '../shell/session';
import { textsForTests } from '../testing/texts';
import { NewApplication } from './new-application';

describe('a new application', () => {
  let fixture: ComponentFixture<NewApplication>;
  let server: HttpTestingController;

  const call = (id: string, year: number, opensOn: string, closesOn: string) => ({
    id,
    jurisdiction: id === 'county' ? '511902' : '511900',
    year,
    state: 'COLLECTING',
    opensOn,
    closesOn,
  });
  const unlisted = { id: 'p1', code: 'BZ-2026-0007', name: '智慧养老服务平台' };
  const restriction = { article: 'A11', stops: '不得申报新增项目', cause: '未按要求完成数据归集', until: null, wayOut: '完成归集' };

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-02T01:00:00Z') });
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: Session, useValue: { department: signal('511900-MZJ') } },
      ],
    });
    fixture = TestBed.createComponent(NewApplication);
    server = TestBed.inject(HttpTestingController);
    TestBed.tick();
    answerTo('/api/v1/annual-lists', [
      call('county', 2027, '2026-10-01', '2026-12-15'),
      call('l0', 2026, '2025-09-01', '2025-12-15'),
      call('l1', 2027, '2026-10-01', '2026-12-15'),
    ]);
    answerTo('/api/v1/projects', [unlisted]);
    answerTo('/api/v1/departments/511900-MZJ/restrictions', [restriction]);
    await fixture.whenStable();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  const answerTo = (address: string, items: unknown[]) => {
    server.expectOne((request) => request.urlWithParams.startsWith(address)).flush({ items });
  };

  const element = () => fixture.nativeElement as HTMLElement;
  const startButton = () => element().querySelector('button') as HTMLButtonElement;
  const answer = async (which: number) => {
    const radio = element().querySelectorAll<HTMLInputElement>('input[type=radio]')[which];
    radio.checked = true;
    radio.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  };

  it('asks about secrecy first and offers nothing to type into', () => {
    expect(element().querySelectorAll('input:not([type=radio]), textarea')).toHaveLength(0);
    expect(startButton().disabled).toBe(true);
  });

  it('stops a classified project with Article 2 and sends nothing', async () => {
    await answer(1);
    expect(element().textContent).toContain('第二条');
    expect(startButton().disabled).toBe(true);
    startButton().click();
    server.expectNone('/api/v1/applications');
  });

  it('starts a draft for the open list once it is declared not classified', async () => {
    await answer(0);
    startButton().click();
    const request = server.expectOne('/api/v1/applications').request;
    expect(request.body).toMatchObject({ listId: 'l1', classified: false });
    expect(request.headers.has('Idempotency-Key')).toBe(true);
  });

  it('offers to apply again for what was not listed, once secrecy is settled', async () => {
    expect(element().querySelector('#what')).toBeNull();
    await answer(0);
    const what = element().querySelector('#what') as HTMLSelectElement;
    expect(what.textContent).toContain('BZ-2026-0007');
    what.value = 'p1';
    what.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    startButton().click();
    expect(server.expectOne('/api/v1/applications').request.body).toMatchObject({ listId: 'l1', projectId: 'p1' });
  });

  it('says beforehand what will stop the submission, and the way out', () => {
    expect(element().textContent).toContain('未按要求完成数据归集');
    expect(element().textContent).toContain('完成归集');
  });
});
