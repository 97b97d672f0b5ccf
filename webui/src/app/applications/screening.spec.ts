import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ApplicationView, Confirmation, DecideStep, StepView } from '../api/models';
import { textsForTests } from '../testing/texts';
import { Screening } from './screening';

const action = (name: string) => ({ name, method: 'POST', href: '/api/v1/steps/s1/outcome', allowed: true, reasons: [] });

describe('screening an application', () => {
  let fixture: ComponentFixture<Screening>;
  let judged: Confirmation[] | undefined;
  let concluded: DecideStep | undefined;

  beforeEach(async () => {
    TestBed.configureTestingModule({ imports: [textsForTests()], providers: [provideRouter([])] });
    fixture = TestBed.createComponent(Screening);
    judged = concluded = undefined;
    fixture.componentInstance.judge.subscribe((confirmations) => (judged = confirmations));
    fixture.componentInstance.conclude.subscribe(({ body }) => (concluded = body));
    fixture.componentRef.setInput('application', { profile: {}, confirmations: [] } as unknown as ApplicationView);
    fixture.componentRef.setInput('step', { actions: ['conclude-agreed', 'conclude-returned'].map(action) } as unknown as StepView);
    await fixture.whenStable();
  });

  const element = () => fixture.nativeElement as HTMLElement;
  const button = (text: string) =>
    [...element().querySelectorAll('button')].find((one) => one.textContent?.includes(text)) as HTMLButtonElement;
  const press = async (text: string) => {
    button(text).click();
    await fixture.whenStable();
  };

  it('takes a dispute only with its reason, and confirms the rest in one go', async () => {
    const dispute = element().querySelectorAll<HTMLInputElement>('input[type=radio]')[1];
    dispute.checked = true;
    dispute.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    await press('其余全部确认');
    expect(button('保存核实意见').disabled).toBe(true);
    const why = element().querySelector<HTMLInputElement>('input:not([type=radio])') as HTMLInputElement;
    why.value = '采购清单含服务器';
    why.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    await press('保存核实意见');
    expect(judged?.[0]).toEqual({ item: 1, confirmed: false, remark: '采购清单含服务器' });
    expect(judged?.filter((one) => one.confirmed)).toHaveLength(7);
  });

  it('keeps what was looked at so far', async () => {
    const confirm = element().querySelectorAll<HTMLInputElement>('input[type=radio]')[4];
    confirm.checked = true;
    confirm.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    expect(element().textContent).toContain('已核实 1 / 8 项');
    await press('保存核实意见');
    expect(judged).toEqual([{ item: 3, confirmed: true, remark: null }]);
  });

  it('accepts with the outcome of the step', async () => {
    await press('受理');
    expect(concluded).toEqual({ outcome: 'AGREED' });
  });

  it('does not send back without saying why', async () => {
    await press('退回或不予受理');
    expect(button('退回修改').disabled).toBe(true);
  });
});
