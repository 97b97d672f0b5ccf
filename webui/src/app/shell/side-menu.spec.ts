import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { textsForTests } from '../testing/texts';
import { SideMenu } from './side-menu';

describe('the side menu on the page', () => {
  it('leads everybody to the reference of the API, below what they work with', () => {
    TestBed.configureTestingModule({ imports: [textsForTests()], providers: [provideRouter([]), provideHttpClient()] });
    const fixture = TestBed.createComponent(SideMenu);
    TestBed.tick();
    const links = [...(fixture.nativeElement as HTMLElement).querySelectorAll('a')];
    expect(links.at(-1)?.getAttribute('href')).toBe('/api-reference');
    expect(links.at(-1)?.textContent).toBe('接口文档');
  });
});
