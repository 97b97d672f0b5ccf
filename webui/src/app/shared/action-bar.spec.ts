import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Action } from '../api/models';
import { textsForTests } from '../testing/texts';
import { ActionBar } from './action-bar';

const withdraw: Action = {
  name: 'withdraw',
  method: 'POST',
  href: '/w',
  allowed: false,
  reasons: [{ article: 'A14', message: '尚未提交' }],
};
const submit: Action = { name: 'submit', method: 'POST', href: '/s', allowed: true, reasons: [] };

describe('bz-actions', () => {
  let fixture: ComponentFixture<ActionBar>;
  let pressed: string[];

  beforeEach(async () => {
    TestBed.configureTestingModule({ imports: [textsForTests()], providers: [provideRouter([])] });
    fixture = TestBed.createComponent(ActionBar);
    pressed = [];
    fixture.componentInstance.act.subscribe((action) => pressed.push(action.name));
    fixture.componentRef.setInput('actions', [withdraw, submit]);
    await fixture.whenStable();
  });

  const buttons = () => [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')];

  it('makes the first allowed deed the primary one', () => {
    expect(buttons()[1].classList).toContain('ant-btn-primary');
    expect(buttons()[0].classList).not.toContain('ant-btn-primary');
  });

  it('explains a deed that is not allowed, with its article, instead of doing it', async () => {
    buttons()[0].click();
    await fixture.whenStable();
    expect(pressed).toEqual([]);
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('尚未提交');
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('第十四条');
  });

  it('never makes a deed that takes something back the primary one', async () => {
    fixture.componentRef.setInput('actions', [{ ...withdraw, allowed: true }]);
    await fixture.whenStable();
    expect(buttons()[0].classList).not.toContain('ant-btn-primary');
  });

  it('prefers a deed to a look at what there is', async () => {
    fixture.componentRef.setInput('actions', [{ ...submit, name: 'open-application' }, { ...submit, name: 'report-revision' }]);
    await fixture.whenStable();
    expect(buttons()[0].classList).not.toContain('ant-btn-primary');
    expect(buttons()[1].classList).toContain('ant-btn-primary');
  });

  it('hands over an allowed deed once, not again while it is under way', async () => {
    buttons()[1].click();
    fixture.componentRef.setInput('busy', 'submit');
    await fixture.whenStable();
    buttons()[1].click();
    expect(pressed).toEqual(['submit']);
  });
});
