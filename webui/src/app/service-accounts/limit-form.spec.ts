import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { ServiceAccount } from '../api/models';
import { textsForTests } from '../testing/texts';
import { LimitForm } from './limit-form';

const account = (allowed: boolean, ownLimit: boolean) =>
  ({
    clientId: 'budget',
    limit: { requestsPerMinute: 60, burst: 20 },
    ownLimit,
    actions: [{ name: 'enter-limit', method: 'PUT', href: 'x', allowed, reasons: [] }],
    version: 4,
  }) as unknown as ServiceAccount;

describe('how often a system may call', () => {
  let fixture: ComponentFixture<LimitForm>;
  const page = () => fixture.nativeElement as HTMLElement;
  const button = (text: string) => [...page().querySelectorAll('button')].find((one) => one.textContent.trim() === text);

  const shown = (one: ServiceAccount) => {
    TestBed.configureTestingModule({ imports: [textsForTests()], providers: [provideHttpClient(), provideHttpClientTesting()] });
    fixture = TestBed.createComponent(LimitForm);
    fixture.componentRef.setInput('account', one);
    TestBed.tick();
  };

  it('is told to its department and entered by who administers', () => {
    shown(account(false, false));
    expect(page().textContent).toContain('每分钟 60 次，一次最多 20 次');
    expect(page().querySelector('form')).toBeNull();
  });

  it('goes back to that of all', async () => {
    shown(account(true, true));
    const entered: ServiceAccount[] = [];
    fixture.componentInstance.entered.subscribe((one) => entered.push(one));
    button('恢复通用频率')?.click();
    const asked = TestBed.inject(HttpTestingController).expectOne('/api/v1/service-accounts/budget/limit');
    expect(asked.request.headers.get('If-Match')).toBe('"4"');
    expect(asked.request.body).toEqual({ limit: null });
    asked.flush(account(true, false));
    await new Promise((resolve) => setTimeout(resolve));
    expect(entered).toHaveLength(1);
  });
});
