import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { HttpClient } from '@angular/common/http';
import { textsForTests } from '../testing/texts';
import { apiInterceptor } from './api-interceptor';
import { Session } from './session';

describe('the session', () => {
  let session: Session;
  let server: HttpTestingController;

  beforeEach(() => {
    sessionStorage.clear();
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideHttpClient(withInterceptors([apiInterceptor])), provideHttpClientTesting()],
    });
    session = TestBed.inject(Session);
    server = TestBed.inject(HttpTestingController);
  });

  const arrive = async (id: string) => {
    const started = session.start();
    server.expectOne('/api/v1/me').flush({ id, name: '李晓梅', roles: ['project-owner'], access: 'GRANTED' });
    await started;
  };

  it('tells every call to the API that it comes from script and in which language', () => {
    TestBed.inject(HttpClient).get('/api/v1/x').subscribe();
    const { headers } = server.expectOne('/api/v1/x').request;
    expect(headers.get('X-Requested-With')).toBe('JavaScript');
    expect(headers.get('Accept-Language')).toBe('zh-CN');
  });

  it.each([401, 499])('is ended by a %i while somebody works, without leaving the page', async (status) => {
    await arrive('u1');
    expect(session.ended()).toBe(false);
    TestBed.inject(HttpClient).put('/api/v1/x', {}).subscribe({ error: () => undefined });
    server.expectOne('/api/v1/x').flush({}, { status, statusText: 'ended' });
    expect(session.ended()).toBe(true);
  });

  it('keeps drafts for the person who typed them and for nobody else', async () => {
    await arrive('u1');
    sessionStorage.setItem('draft:x', '1');
    await arrive('u1');
    expect(sessionStorage.getItem('draft:x')).toBe('1');
    await arrive('u2');
    expect(sessionStorage.getItem('draft:x')).toBeNull();
  });
});
