import { TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import { whenChanged } from './live';

class Stream {
  static readonly CLOSED = 2;
  static all: Stream[] = [];
  onmessage?: (message: { data: string }) => void;
  onerror?: () => void;
  readyState = 1;
  closed = false;

  constructor(readonly address: string) {
    Stream.all.push(this);
  }

  close(): void {
    this.closed = true;
  }

  says(topic: string, id: string | null = null): void {
    this.onmessage?.({ data: JSON.stringify({ topic, id }) });
    vi.runAllTimers();
  }
}

describe('what changes for whoever acts for a colleague', () => {
  it('is followed under the delegation', async () => {
    vi.stubGlobal('EventSource', Stream);
    Stream.all = [];
    sessionStorage.setItem('acting-for', JSON.stringify({ delegation: 'd1', name: '周处长' }));
    TestBed.configureTestingModule({});
    TestBed.runInInjectionContext(() => {
      whenChanged('PROJECT', () => 'p1', () => undefined);
    });
    TestBed.tick();
    await Promise.resolve();
    sessionStorage.clear();
    vi.unstubAllGlobals();
    expect(Stream.all[0].address).toBe('/api/v1/live?project=p1&actingFor=d1');
  });
});

describe('what changes while a page is open', () => {
  let read: string[];
  const id = signal<string | null>('p1');

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('EventSource', Stream);
    Stream.all = [];
    read = [];
    id.set('p1');
    TestBed.configureTestingModule({});
    TestBed.runInInjectionContext(() => {
      whenChanged('INBOX', () => null, () => read.push('inbox'));
      whenChanged('PROJECT', id, () => read.push('project'));
    });
    TestBed.tick();
    await Promise.resolve();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is followed on one connection, and only what changed is read again', () => {
    expect(Stream.all.map((one) => one.address)).toEqual(['/api/v1/live?project=p1']);
    Stream.all[0].says('ALIVE');
    expect(read).toEqual([]);
    Stream.all[0].says('PROJECT', 'p1');
    expect(read).toEqual(['project']);
    Stream.all[0].says('INBOX');
    expect(read).toEqual(['project', 'inbox']);
  });

  it('is another thing on another page', async () => {
    id.set('p2');
    TestBed.tick();
    await Promise.resolve();
    expect(Stream.all.map((one) => [one.address, one.closed])).toEqual([
      ['/api/v1/live?project=p1', true],
      ['/api/v1/live?project=p2', false],
    ]);
  });

  it('is read anew where something may have been missed', () => {
    Stream.all[0].onerror?.();
    Stream.all[0].says('ALIVE');
    expect(read).toEqual(['inbox', 'project']);
    Stream.all[0].says('ALL');
    expect(read).toEqual(['inbox', 'project', 'inbox', 'project']);
  });
});
