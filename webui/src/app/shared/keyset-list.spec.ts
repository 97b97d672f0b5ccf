import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { KeysetList } from './keyset-list';

describe('a keyset list', () => {
  const query = signal<Record<string, string> | undefined>({ q: '医疗', owner: '' });
  let list: KeysetList<number>;
  let server: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    server = TestBed.inject(HttpTestingController);
    query.set({ q: '医疗', owner: '' });
    list = TestBed.runInInjectionContext(() => new KeysetList<number>('/api/v1/n', query));
    TestBed.tick();
  });

  const asked = () => server.expectOne((request) => request.url === '/api/v1/n');

  it('leaves empty filters out and reads on with the cursor', () => {
    const first = asked();
    expect(first.request.params.keys()).toEqual(['q']);
    first.flush({ items: [1, 2], nextCursor: 'c1' });
    list.more();
    const second = asked();
    expect(second.request.params.get('cursor')).toBe('c1');
    second.flush({ items: [3], nextCursor: null });
    expect(list.items()).toEqual([1, 2, 3]);
    expect(list.hasMore()).toBe(false);
  });

  it('is exported whole: with its filters, without its pages', () => {
    asked().flush({ items: [1], nextCursor: 'c1' });
    query.set({ q: '医疗', owner: '', limit: '30', count: 'true' });
    expect(list.whole()).toEqual({ address: '/api/v1/n', params: { q: '医疗' } });
  });

  it('starts again when the query changes and drops the older answer', () => {
    const older = asked();
    query.set({ q: '教育' });
    TestBed.tick();
    expect(older.cancelled).toBe(true);
    asked().flush({ items: [9] });
    expect(list.items()).toEqual([9]);
  });

  it('keeps what was read when reading on fails', () => {
    asked().flush({ items: [1], nextCursor: 'c1' });
    list.more();
    asked().flush({ title: 'x' }, { status: 500, statusText: 'x' });
    expect(list.items()).toEqual([1]);
    expect(list.problem()?.status).toBe(500);
    expect(list.empty()).toBe(false);
  });
});
