import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Commands, KeptForSigning } from './commands';

describe('commands', () => {
  it('carry the version seen and a key, and answer the new state', async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const server = TestBed.inject(HttpTestingController);
    const answer = TestBed.inject(Commands).send<{ state: string }>('POST', '/api/v1/things/1/submission', {}, 7);
    const request = server.expectOne('/api/v1/things/1/submission').request;
    expect(request.headers.get('If-Match')).toBe('"7"');
    expect(request.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    server.match(() => true);
    expect(answer).toBeInstanceOf(Promise);
  });

  it('send no tag with a creation', () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    void TestBed.inject(Commands).send('POST', '/api/v1/things', { name: 'x' });
    const request = TestBed.inject(HttpTestingController).expectOne('/api/v1/things').request;
    expect(request.headers.has('If-Match')).toBe(false);
  });

  it('are not done where others of the department sign first: what shows drafts is told', async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const commands = TestBed.inject(Commands);
    const answer = commands.send('POST', '/api/v1/things/1/submission', {}, 7);
    TestBed.inject(HttpTestingController)
      .expectOne('/api/v1/things/1/submission')
      .flush({ state: 'SIGNING' }, { status: 202, statusText: 'Accepted' });
    await expect(answer).rejects.toBeInstanceOf(KeptForSigning);
    expect(commands.kept()).toBe(1);
  });
});
