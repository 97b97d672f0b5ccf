import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { contractForTests, operationForTests } from '../testing/contract';
import { textsForTests } from '../testing/texts';
import { TryOutForm } from './try-out-form';

describe('trying out an operation', () => {
  const arrive = (id: string) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
    const fixture = TestBed.createComponent(TryOutForm);
    fixture.componentRef.setInput('contract', contractForTests);
    const open = (which: string) => {
      fixture.componentRef.setInput('operation', operationForTests(which));
      TestBed.tick();
    };
    open(id);
    const page = fixture.nativeElement as HTMLElement;
    // jsdom does not show dialogs
    const dialog = page.querySelector('dialog');
    if (dialog) {
      dialog.showModal = () => undefined;
      dialog.close = () => undefined;
    }
    return { page, open, server: TestBed.inject(HttpTestingController) };
  };
  const settle = async () => {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  };
  const fill = (page: HTMLElement, field: string, value: string) => {
    const input = page.querySelector<HTMLInputElement>(`[id="${field}"]`);
    if (input) {
      input.value = value;
      input.dispatchEvent(new Event(input.tagName === 'SELECT' ? 'change' : 'input'));
    }
    TestBed.tick();
  };
  const submit = async (page: HTMLElement) => {
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  };
  const press = async (page: HTMLElement, text: string) => {
    [...page.querySelectorAll('button')].find((button) => button.textContent?.trim() === text)?.click();
    await settle();
  };
  const json = (text: string) => new Blob([text], { type: 'application/json' });

  it('reads at once and shows status, headers and the indented body', async () => {
    const { page, server } = arrive('listProjects');
    fill(page, 'try-stage', 'LISTED');
    await submit(page);
    const sent = server.expectOne('/api/v1/projects?stage=LISTED');
    expect(sent.request.headers.get('Accept')).toBe('application/json');
    sent.flush(json('{"items":[]}'), { headers: { 'Content-Type': 'application/json', ETag: '"3"' } });
    await settle();
    expect(page.querySelector('pre')?.textContent).toBe('{\n  "items": []\n}');
    expect(page.querySelector('dl')?.textContent).toContain('"3"');
    expect(page.querySelector('.tag.green')?.textContent).toBe('200');
  });

  it('does nothing before what is really done was confirmed', async () => {
    const { page, server } = arrive('holdProject');
    expect(page.querySelector('[role=note]')?.textContent).toContain('真实办理');
    fill(page, 'try-id', 'p1');
    fill(page, 'try-If-Match', '"3"');
    await submit(page);
    server.expectNone('/api/v1/projects/p1/hold');
    await press(page, '取消');
    server.expectNone('/api/v1/projects/p1/hold');
    await submit(page);
    await press(page, '确定发送');
    const { request } = server.expectOne('/api/v1/projects/p1/hold');
    expect([request.method, request.body]).toEqual(['POST', '{\n  "reason": "资金未到位"\n}']);
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(request.headers.get('Content-Type')).toBe('application/json');
    expect(request.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('shows a refusal as the answer it is, and gives the next attempt a key of its own', async () => {
    const { page, server } = arrive('holdProject');
    fill(page, 'try-id', 'p1');
    const key = () => page.querySelector<HTMLInputElement>('[id="try-Idempotency-Key"]')?.value;
    const before = key();
    await submit(page);
    await press(page, '确定发送');
    server.expectOne('/api/v1/projects/p1/hold').flush(json('{"title":"缺少"}'), {
      status: 428,
      statusText: '',
      headers: { 'Content-Type': 'application/problem+json' },
    });
    await settle();
    expect(page.querySelector('.tag.red')?.textContent).toBe('428');
    expect(page.querySelector('pre')?.textContent).toContain('缺少');
    expect(key()).not.toBe(before);
  });

  it('keeps the key of what did not arrive', async () => {
    const { page, server } = arrive('holdProject');
    fill(page, 'try-id', 'p1');
    const key = () => page.querySelector<HTMLInputElement>('[id="try-Idempotency-Key"]')?.value;
    const before = key();
    await submit(page);
    await press(page, '确定发送');
    server.expectOne('/api/v1/projects/p1/hold').error(new ProgressEvent('error'));
    await settle();
    expect(page.textContent).toContain('未能送达平台');
    expect(key()).toBe(before);
  });

  it('asks for what the path needs', async () => {
    const { page } = arrive('holdProject');
    await submit(page);
    expect(page.querySelector('[role=alert]')?.textContent).toContain('id');
    expect(page.querySelector('[id=try-id]')?.getAttribute('aria-invalid')).toBe('true');
  });

  it('offers a workbook as a file', async () => {
    const { page, server } = arrive('listProjects');
    const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    fill(page, 'try-accept', sheet);
    await submit(page);
    const sent = server.expectOne('/api/v1/projects');
    expect(sent.request.headers.get('Accept')).toBe(sheet);
    sent.flush(new Blob(['PK']), { headers: { 'Content-Type': sheet } });
    await settle();
    expect(page.querySelector('pre')).toBeNull();
    expect([...page.querySelectorAll('button')].map((button) => button.textContent?.trim())).toContain('保存文件');
  });

  it('does not try out a stream, and forgets what was typed for another operation', () => {
    const { page, open } = arrive('holdProject');
    fill(page, 'try-id', 'p1');
    open('follow');
    expect(page.querySelector('form')).toBeNull();
    open('holdProject');
    expect(page.querySelector<HTMLInputElement>('[id=try-id]')?.value).toBe('');
  });
});
