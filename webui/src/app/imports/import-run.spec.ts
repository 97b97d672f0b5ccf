import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { ImportView } from '../api/models';
import { ImportRun } from './import-run';

const started = { id: 'i1', kind: 'APPLICATIONS', fileName: '申报.xlsx', state: 'AWAITING_FILE', rows: 0, version: 0 } as ImportView;
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('an import on its way', () => {
  let work: ImportRun;
  let server: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [ImportRun, provideHttpClient(), provideHttpClientTesting()] });
    work = TestBed.inject(ImportRun);
    server = TestBed.inject(HttpTestingController);
  });

  const send = async () => {
    void work.send('APPLICATIONS', new File(['x'], '申报.xlsx'));
    server.expectOne({ method: 'POST', url: '/api/v1/imports' }).flush(started);
    await settled();
    return server.expectOne({ method: 'PUT', url: '/api/v1/imports/i1/content' });
  };

  it('is begun, sent and shows what the dry run came to', async () => {
    const content = await send();
    expect(work.busy()).toBe(true);
    content.flush({ ...started, state: 'READY', rows: 3, version: 1 });
    expect(work.run()?.state).toBe('READY');
    expect(work.busy()).toBe(false);
  });

  it('is entered on the version that was checked', async () => {
    (await send()).flush({ ...started, state: 'READY', rows: 3, version: 7 });
    const done = work.commit();
    const asked = server.expectOne('/api/v1/imports/i1/commit');
    expect(asked.request.headers.get('If-Match')).toBe('"7"');
    expect(work.entering()).toBe(true);
    asked.flush({ ...started, state: 'DONE', rows: 3, version: 8 });
    await done;
    expect(work.run()?.state).toBe('DONE');
    expect(work.busy()).toBe(false);
  });

  it('says why a file is not taken, and takes the next', async () => {
    (await send()).flush({ title: 'x', status: 413 }, { status: 413, statusText: 'x' });
    expect(work.problem()?.status).toBe(413);
    expect(work.busy()).toBe(false);
    (await send()).flush({ ...started, state: 'FAULTY', faults: 2 });
    expect(work.problem()).toBeNull();
    expect(work.run()?.state).toBe('FAULTY');
  });
});
