import { ComponentFixture, TestBed } from '@angular/core/testing';
import { textsForTests } from '../testing/texts';
import { ReasonDialog } from './reason-dialog';

describe('the reason dialog', () => {
  let fixture: ComponentFixture<ReasonDialog>;

  beforeEach(async () => {
    HTMLDialogElement.prototype.showModal = () => undefined;
    HTMLDialogElement.prototype.close = () => undefined;
    TestBed.configureTestingModule({ imports: [textsForTests()] });
    fixture = TestBed.createComponent(ReasonDialog);
    await fixture.whenStable();
  });

  const element = () => fixture.nativeElement as HTMLElement;
  const buttons = () => element().querySelectorAll('button');

  it('does not let a deed through before a reason is written', async () => {
    const answer = fixture.componentInstance.ask({ title: 'actions.withdraw', confirm: 'actions.withdraw', reason: true });
    await fixture.whenStable();
    expect(buttons()[1].disabled).toBe(true);
    const text = element().querySelector('textarea') as HTMLTextAreaElement;
    text.value = ' 重复申报 ';
    text.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(buttons()[1].disabled).toBe(false);
    buttons()[1].click();
    expect(await answer).toBe('重复申报');
  });

  it('answers null when it is left', async () => {
    const answer = fixture.componentInstance.ask({ title: 'actions.withdraw', confirm: 'actions.withdraw', reason: true });
    await fixture.whenStable();
    buttons()[0].click();
    expect(await answer).toBeNull();
  });
});
