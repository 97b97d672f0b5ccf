import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { UrlFilters } from './url-filters';

@Component({ template: '' })
class List {
  readonly filters = new UrlFilters(['q'] as const);
}

@Component({ template: '' })
class Matter {}

describe('filters in the address', () => {
  let enter: () => void;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'list', component: List },
          { path: 'matter', component: Matter, canActivate: [() => new Promise<boolean>((done) => (enter = () => { done(true); }))] },
        ]),
      ],
    });
  });

  it('are read from the address and written to it', async () => {
    const harness = await RouterTestingHarness.create();
    const list = await harness.navigateByUrl('/list?q=a', List);
    expect(list.filters.values().q).toBe('a');
    list.filters.set('q', 'b');
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/list?q=b');
  });

  it('do not call back whoever is on the way to another page', async () => {
    const harness = await RouterTestingHarness.create();
    const list = await harness.navigateByUrl('/list', List);
    const router = TestBed.inject(Router);
    const arrived = router.navigateByUrl('/matter');
    await vi.waitFor(() => {
      expect(enter).toBeDefined();
    });
    list.filters.set('q', 'b');
    enter();
    expect(await arrived).toBe(true);
    expect(router.url).toBe('/matter');
  });
});
