import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Delivery, Webhook } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { deliveryForTests, webhookForTests } from '../testing/webhooks';
import { WebhookPage } from './webhook-page';

const DELIVERIES = '/api/v1/webhooks/w1/deliveries';

describe('the page of a system that is told of events', () => {
  const arrive = async (given: Partial<Webhook> = {}, deliveries: Delivery[] = [deliveryForTests()]) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    const fixture = TestBed.createComponent(WebhookPage);
    fixture.componentRef.setInput('id', 'w1');
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    server.expectOne('/api/v1/webhooks/w1').flush(webhookForTests(given));
    server.expectOne((sent) => sent.url === DELIVERIES).flush({ items: deliveries, nextCursor: null, total: null });
    await Promise.resolve();
    TestBed.tick();
    const page = fixture.nativeElement as HTMLElement;
    const press = (text: string) => {
      [...page.querySelectorAll('button')].find((button) => button.textContent?.trim() === text)?.click();
      TestBed.tick();
    };
    /** What was answered is on the page; what is read next is not waited for. */
    const settle = async () => {
      for (let turn = 0; turn < 5; turn++) {
        await Promise.resolve();
      }
      TestBed.tick();
    };
    return { page, server, press, settle };
  };

  it('shows what was given up, why, and that its project waits', async () => {
    const { page } = await arrive();
    expect(page.textContent).toContain('已停推');
    expect(page.textContent).toContain('500');
    expect(page.textContent).toContain('应答为未接收');
    expect(page.querySelector('[role=note]')?.textContent).toContain('同一项目之后的事件排队等候');
  });

  it('shows a new key in the answer that has it', async () => {
    const { page, server, press, settle } = await arrive();
    expect(page.querySelector('code')).toBeNull();
    press('更换密钥');
    const sent = server.expectOne('/api/v1/x/rotate-webhook-key');
    expect(sent.request.headers.get('If-Match')).toBe('"2"');
    sent.flush(webhookForTests({ key: 'k-new', version: 3 }));
    await settle();
    expect(page.querySelector('code')?.textContent).toBe('k-new');
  });

  it('sends a parked one again under its own version', async () => {
    const { server, press, settle } = await arrive();
    press('再次推送');
    const sent = server.expectOne((one) => one.method === 'POST');
    expect(sent.request.headers.get('If-Match')).toBe('"21"');
    sent.flush(deliveryForTests({ state: 'PENDING', actions: [] }));
    await settle();
    server.expectOne('/api/v1/webhooks/w1');
    server.expectOne((one) => one.url === DELIVERIES);
  });

  it('says that the receiver is there no more', async () => {
    const { page } = await arrive({ state: 'PAUSED', receiverGone: true, parked: 0 }, []);
    expect(page.textContent).toContain('接收方答复已停用');
    expect(page.textContent).toContain('没有推送记录');
    expect(page.querySelector('[role=note]')).toBeNull();
  });

  it('says what it could not read', async () => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    const fixture = TestBed.createComponent(WebhookPage);
    fixture.componentRef.setInput('id', 'w1');
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/webhooks/w1').flush({ title: '没有找到' }, { status: 404, statusText: 'x' });
    await fixture.whenStable();
    TestBed.tick();
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('没有找到');
  });
});
