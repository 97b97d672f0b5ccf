import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { DossierView } from '../api/models';
import { dossierForTests } from '../testing/dossiers';
import { allowed } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { SubmitDialog } from './submit-dialog';

const submit = { ...allowed('submit'), href: '/api/v1/dossiers/d1/submission' };

describe('handing a dossier in, as it is asked', () => {
  let fixture: ComponentFixture<SubmitDialog>;
  let server: HttpTestingController;
  let page: HTMLElement;

  async function ask(given: Partial<DossierView> = {}): Promise<void> {
    HTMLDialogElement.prototype.showModal = vi.fn();
    HTMLDialogElement.prototype.close = vi.fn();
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(SubmitDialog);
    await fixture.whenStable();
    fixture.componentInstance.ask(submit, dossierForTests(given));
    await fixture.whenStable();
    page = fixture.nativeElement as HTMLElement;
  }

  async function fill(id: string, value: string): Promise<void> {
    const field = page.querySelector<HTMLInputElement>(`#${id}`);
    if (field) {
      field.value = value;
      field.dispatchEvent(new Event('input'));
    }
    await fixture.whenStable();
  }

  async function send(): Promise<void> {
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
  }

  it('waits for the letter and then sends it with what was seen', async () => {
    await ask();
    expect(page.querySelector('.reuse')).toBeNull();
    await send();
    server.expectNone(submit.href);
    expect(page.querySelector('#submit-lacks')?.textContent).toContain('第二十条');
    await fill('letter-number', '巴教函〔2026〕8号');
    await fill('letter-date', '2026-01-20');
    await send();
    const sent = server.expectOne(submit.href);
    expect(sent.request.body).toEqual({ letterNumber: '巴教函〔2026〕8号', letterDate: '2026-01-20', reuseOpinions: true });
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    const after: DossierView[] = [];
    fixture.componentInstance.submitted.subscribe((dossier) => after.push(dossier));
    sent.flush(dossierForTests({ state: 'SUBMITTED', versions: 1 }));
    await vi.waitFor(() => {
      expect(after).toHaveLength(1);
    });
  });

  it('lets earlier opinions count again where another dossier went before', async () => {
    await ask({ afterOthers: true });
    expect(page.querySelector<HTMLInputElement>('.reuse input')?.checked).toBe(true);
  });

  it('says what stopped it, and stays', async () => {
    await ask({ versions: 1 });
    expect(page.querySelector('.reuse')).toBeNull();
    await send();
    server.expectOne(submit.href).flush({ title: '规则不允许', detail: '', findings: [] }, { status: 422, statusText: '' });
    await vi.waitFor(async () => {
      await fixture.whenStable();
      expect(page.querySelector('[role=alert]')?.textContent).toContain('规则不允许');
    });
  });

  it('asks for no letter where nobody is asked', async () => {
    await ask({ type: 'FEASIBILITY_STUDY' });
    expect(page.querySelector('#letter-number')).toBeNull();
    await send();
    server.expectOne(submit.href);
  });
});
