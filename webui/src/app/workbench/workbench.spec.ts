import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { InboxCounts } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { Workbench } from './workbench';

const nothing: InboxCounts = {
  todo: 0,
  mine: 0,
  overdue: 0,
  obligations: 0,
  returned: 0,
  paperChecks: 0,
  todoByDue: [],
  todoByStep: [],
  obligationsByDue: [],
};

describe('the workbench', () => {
  /** The box that is read when the workbench is opened at that address. */
  const opened = async (counts: InboxCounts, address = '/') => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([{ path: '', component: Workbench }]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
      ],
    });
    const harness = await RouterTestingHarness.create();
    await harness.navigateByUrl(address);
    TestBed.tick();
    const backend = TestBed.inject(HttpTestingController);
    backend.expectOne('/api/v1/inbox/counts').flush(counts);
    await Promise.resolve();
    TestBed.tick();
    await Promise.resolve();
    TestBed.tick();
    const asked = backend.match((request) => request.url === '/api/v1/inbox').map((one) => one.request);
    const selected = (harness.routeNativeElement as HTMLElement).querySelector('[aria-selected=true]')?.textContent;
    return `${asked.map((one) => one.params.get('box') ?? one.urlWithParams).join()} ${selected?.replace(/\s+/g, '')}`;
  };

  it('opens with what is to be done', async () => {
    expect(await opened({ ...nothing, todo: 3, obligations: 1 })).toContain('TODO 待办3');
    TestBed.resetTestingModule();
    expect(await opened(nothing)).toContain('TODO 待办');
  });

  it('opens with the duties of whoever has nothing else to do', async () => {
    expect(await opened({ ...nothing, obligations: 2 })).toContain('OBLIGATIONS 待履行2');
  });

  it('opens with what the address asks for', async () => {
    expect(await opened({ ...nothing, obligations: 2 }, '/?box=TODO')).toContain('TODO 待办');
  });
});
