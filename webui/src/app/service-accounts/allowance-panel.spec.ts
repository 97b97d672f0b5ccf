import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Action, Allowance, ServiceAccount } from '../api/models';
import { Session } from '../shell/session';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { AllowancePanel } from './allowance-panel';

const AT = '/api/v1/service-accounts/budget';
const department = { code: '511900-CZJ', name: '财政局', nameEn: 'Finance' };

const account = (...actions: Action[]): ServiceAccount => ({
  clientId: 'budget',
  name: '预算系统',
  department,
  scopes: ['opinions.give'],
  firstSeen: '2026-03-02T01:00:00Z',
  lastSeen: '2026-03-02T01:00:00Z',
  limit: { requestsPerMinute: 600, burst: 200 },
  ownLimit: false,
  days: [],
  actions,
  version: 0,
});

const give = (message?: string): Action => ({
  name: 'give-allowance',
  method: 'POST',
  href: `${AT}/allowances`,
  allowed: !message,
  reasons: message ? [{ article: null, message }] : [],
});

const allowance: Allowance = {
  id: 'a1',
  clientId: 'budget',
  department,
  scopes: ['opinions.give'],
  opinionsAs: ['finance'],
  lastDay: '2026-12-31',
  reason: '系统对接',
  holds: true,
  givenBy: '周处长',
  givenAt: '2026-03-02T01:00:00Z',
  revokedAt: null,
  revokedBy: null,
  revokedBecause: null,
  actions: [{ name: 'revoke-allowance', method: 'POST', href: '/api/v1/allowances/a1/revocation', allowed: true, reasons: [] }],
  version: 3,
};

describe('what a system is let do', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<AllowancePanel>;
  const page = () => fixture.nativeElement as HTMLElement;
  const button = (text: string) => [...page().querySelectorAll('button')].find((one) => one.textContent.trim() === text);
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };

  const shown = async (roles: string[], one: ServiceAccount, items: Allowance[] = []) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
        { provide: Session, useValue: { has: (...asked: string[]) => asked.some((role) => roles.includes(role)) } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(AllowancePanel);
    fixture.componentRef.setInput('account', one);
    TestBed.tick();
    server.expectOne((asked) => asked.url === `${AT}/allowances`).flush({ items, nextCursor: null, total: null });
    await settled();
  };

  const check = (name: string) => {
    page().querySelector<HTMLInputElement>(`input[name="${name}"]`)?.click();
    TestBed.tick();
  };

  const type = (id: string, value: string) => {
    const input = page().querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
    if (input) {
      input.value = value;
      input.dispatchEvent(new Event('input'));
    }
    TestBed.tick();
  };

  it('offers what the reader has themselves, and asks as whom opinions are given', async () => {
    await shown(['finance'], account(give()));
    const offered = () => [...page().querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].map((one) => one.name);
    expect(offered()).toEqual(['opinions.give']);
    check('opinions.give');
    expect(offered()).toEqual(['opinions.give', 'finance']);
    type('allowance-last', '2026-12-31');
    type('allowance-reason', '系统对接');
    await settled();
    expect(button('授权')?.disabled).toBe(true);
    check('finance');
    await settled();
    button('授权')?.click();
    const asked = server.expectOne({ method: 'POST', url: `${AT}/allowances` });
    expect(asked.request.body).toEqual({ scopes: ['opinions.give'], opinionsAs: ['FINANCE'], lastDay: '2026-12-31', reason: '系统对接' });
    asked.flush(allowance);
    await settled();
    server.expectOne((again) => again.method === 'GET' && again.url === `${AT}/allowances`);
  });

  it('says why somebody may not allow anything', async () => {
    await shown(['finance'], account(give('只有最后签发人可以授权')));
    expect(page().querySelector('form')).toBeNull();
    expect(page().textContent).toContain('只有最后签发人可以授权');
  });

  it('takes an allowance back with a reason, on the version that was seen', async () => {
    await shown(['finance'], account(give()), [allowance]);
    expect(page().textContent).toContain('出具征求意见');
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
      this.open = false;
    };
    button('收回授权')?.click();
    await settled();
    type('reason-text', '系统停用');
    await settled();
    [...page().querySelectorAll<HTMLButtonElement>('dialog button')].at(-1)?.click();
    await settled();
    const asked = server.expectOne('/api/v1/allowances/a1/revocation');
    expect(asked.request.headers.get('If-Match')).toBe('"3"');
    expect(asked.request.body).toEqual({ reason: '系统停用' });
  });
});
