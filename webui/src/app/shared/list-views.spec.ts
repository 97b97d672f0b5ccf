import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { textsForTests } from '../testing/texts';
import { ListViews, hiddenIn } from './list-views';

@Component({
  imports: [ListViews],
  template: `<div class="panel">
    <table class="grid">
      <thead><tr><th>编号</th><th>名称</th><th>年度</th></tr></thead>
      <tbody><tr><td>1</td><td class="lead-cell">甲</td><td>2027</td></tr></tbody>
    </table>
    <bz-list-views />
  </div>`,
})
class Host {}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('views of a list', () => {
  it('read columns to hide from the address, whatever stands there', () => {
    expect(hiddenIn('2,5')).toEqual([2, 5]);
    expect(hiddenIn('x,-1,0,99,3')).toEqual([3]);
    expect(hiddenIn(null)).toEqual([]);
  });

  it('hide columns by the address and keep the whole address under a name', async () => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([{ path: 'projects', component: Host }])],
    });
    const server = TestBed.inject(HttpTestingController);
    const harness = await RouterTestingHarness.create('/projects?stage=LISTED&hide=3');
    const page = harness.routeNativeElement as HTMLElement;
    expect(page.querySelector('table')?.dataset['hidden']).toBe('3');

    page.querySelector('details')?.dispatchEvent(new Event('toggle'));
    server.expectOne('/api/v1/saved-views?page=/projects').flush({ items: [], nextCursor: null });
    await settled();
    harness.detectChanges();
    expect([...page.querySelectorAll('fieldset label')].map((label) => label.textContent.trim())).toEqual(['编号', '名称', '年度']);
    expect(page.querySelectorAll<HTMLInputElement>('fieldset input')[1].disabled).toBe(true);

    const name = page.querySelector<HTMLInputElement>('form input');
    if (name) {
      name.value = '在列';
      name.dispatchEvent(new Event('input'));
    }
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    const saved = server.expectOne('/api/v1/saved-views');
    expect(saved.request.body).toEqual({ page: '/projects', name: '在列', query: 'stage=LISTED&hide=3' });
  });
});
