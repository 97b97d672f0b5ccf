import { TestBed } from '@angular/core/testing';
import { Printing } from './printing';

describe('printing', () => {
  it('unfolds what is folded up for the time of printing', () => {
    document.body.innerHTML = '<main><details id="one"></details><details id="two" open></details></main>';
    TestBed.inject(Printing).listen();
    const open = () => [...document.querySelectorAll('details')].map((one) => one.open);
    window.dispatchEvent(new Event('beforeprint'));
    expect(open()).toEqual([true, true]);
    window.dispatchEvent(new Event('afterprint'));
    expect(open()).toEqual([false, true]);
  });
});
