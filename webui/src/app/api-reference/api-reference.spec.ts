import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { contractForTests } from '../testing/contract';
import { textsForTests } from '../testing/texts';
import { ApiReference } from './api-reference';

const CONTRACT = '/q/openapi?format=json';

describe('the reference of the API', () => {
  const arrive = (operation?: string) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()],
    });
    const fixture = TestBed.createComponent(ApiReference);
    fixture.componentRef.setInput('operation', operation);
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    return { fixture, server, page: fixture.nativeElement as HTMLElement };
  };
  const settle = async () => {
    for (let turn = 0; turn < 5; turn++) {
      await Promise.resolve();
    }
    TestBed.tick();
  };
  const read = async (operation?: string) => {
    const arrived = arrive(operation);
    arrived.server.expectOne(CONTRACT).flush(contractForTests);
    await settle();
    return arrived;
  };

  it('lists the operations under their tags, and narrows them to what is sought', async () => {
    const { page } = await read();
    expect(page.querySelectorAll('nav li')).toHaveLength(3);
    expect(page.textContent).toContain('通用约定');
    const field = page.querySelector<HTMLInputElement>('#sought');
    if (field) {
      field.value = '暂停';
      field.dispatchEvent(new Event('input'));
    }
    TestBed.tick();
    expect([...page.querySelectorAll('nav li')].map((one) => one.textContent?.trim())).toEqual(['POST 暂停项目']);
    expect(page.querySelector('details')?.open).toBe(true);
  });

  it('opens the operation of the address', async () => {
    const { page } = await read('holdProject');
    expect(page.querySelector('h2')?.textContent).toBe('暂停项目');
    expect(page.querySelector('nav [aria-current]')?.textContent).toContain('暂停项目');
    expect(page.textContent).toContain('领导小组办公室');
    expect(page.textContent).toContain('仅限用户调用');
    expect(page.textContent).toContain('您没有可调用本接口的角色');
    expect(page.querySelector('bz-told')?.textContent).toBe('由领导小组办公室办理（第二十六条）。');
  });

  it('shows what is answered, and what a refusal looks like', async () => {
    const { page } = await read('listProjects');
    const shown = [...page.querySelectorAll('summary')].map((one) => one.textContent?.trim());
    expect(shown).toContain('示例 Project');
    expect(shown).toContain('示例 malformed');
    expect(page.querySelector('pre[aria-label="示例 Project"]')?.textContent).toContain('BZ-2026-0001');
  });

  it('warns nobody of what everybody may call, and names scopes', async () => {
    const { page } = await read('listProjects');
    expect(page.textContent).not.toContain('您没有可调用本接口的角色');
    expect(page.textContent).toContain('读取项目');
  });

  it('unfolds a schema within itself step by step', async () => {
    const { page } = await read('listProjects');
    const unfold = () => [...page.querySelectorAll<HTMLButtonElement>('[aria-label="展开 parts"]')];
    expect(unfold()).toHaveLength(1);
    unfold()[0].click();
    TestBed.tick();
    expect(unfold()).toHaveLength(2);
    unfold()[0].click();
    TestBed.tick();
    expect(unfold()).toHaveLength(1);
  });

  it('folds up again and takes the reader to the heading when another operation is opened', async () => {
    const { fixture, page } = await read('listProjects');
    document.body.append(page);
    page.querySelector<HTMLButtonElement>('[aria-label="展开 parts"]')?.click();
    for (const id of ['holdProject', 'listProjects']) {
      fixture.componentRef.setInput('operation', id);
      TestBed.tick();
      expect(document.activeElement).toBe(page.querySelector('h2'));
    }
    expect(page.querySelectorAll('[aria-label="展开 parts"]')).toHaveLength(1);
    page.remove();
  });

  it('says so when there is no such operation', async () => {
    const { page } = await read('nothing');
    expect(page.textContent).toContain('没有编号为 nothing 的接口');
  });

  it('offers to read again what could not be read', async () => {
    const { page, server } = arrive();
    expect(page.querySelector('[role=status]')?.textContent).toContain('正在读取');
    server.expectOne(CONTRACT).flush(null, { status: 503, statusText: 'gone' });
    await settle();
    page.querySelector<HTMLButtonElement>('bz-problem button')?.click();
    TestBed.tick();
    server.expectOne(CONTRACT);
  });
});
