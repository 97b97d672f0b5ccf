import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { textsForTests } from '../testing/texts';
import { NewApplication } from './new-application';

describe('a new application', () => {
  let fixture: ComponentFixture<NewApplication>;
  let server: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()],
    });
    fixture = TestBed.createComponent(NewApplication);
    server = TestBed.inject(HttpTestingController);
    TestBed.tick();
    server
      .expectOne((request) => request.url.startsWith('/api/v1/annual-lists'))
      .flush({ items: [{ id: 'l1', year: 2027, state: 'COLLECTING', opensOn: '2026-10-01', closesOn: '2026-12-15' }] });
    await fixture.whenStable();
  });

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
});
