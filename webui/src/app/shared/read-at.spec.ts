import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { readAt } from './read-at';

describe('what is read at an address', () => {
  it('stays while it is read again, until the address is another', async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const http = TestBed.inject(HttpTestingController);
    const dossier = signal({ id: 'd1', version: 1 });
    const read = TestBed.runInInjectionContext(() => readAt<string>(() => `/api/v1/dossiers/${dossier().id}`));
    TestBed.tick();
    http.expectOne('/api/v1/dossiers/d1').flush('first');
    await Promise.resolve();
    TestBed.tick();
    expect(read.hasValue()).toBe(true);

    dossier.set({ id: 'd1', version: 2 });
    TestBed.tick();
    expect(read.value()).toBe('first');
    http.expectOne('/api/v1/dossiers/d1').flush('second');
    await Promise.resolve();
    expect(read.value()).toBe('second');

    dossier.set({ id: 'd2', version: 1 });
    TestBed.tick();
    expect(read.hasValue()).toBe(false);
    http.expectOne('/api/v1/dossiers/d2');
  });
});
