import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Action, StepView } from '../api/models';
import { Session } from '../shell/session';
import { handedInForTests, stepForTests } from '../testing/consultations';
import { departmentsForTests } from '../testing/departments';
import { allowed, refused } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { OpinionForm } from './opinion-form';

const finance = { code: '511900-CZJ', name: '市财政局', nameEn: 'Finance Bureau' };
const conclude = (outcome: string): Action => ({ ...allowed(`conclude-${outcome}`), href: '/api/v1/steps/s1/outcome' });

describe('the form of the organ a dossier waits for', () => {
  let fixture: ComponentFixture<OpinionForm>;
  let server: HttpTestingController;

  const arrive = async (step: StepView) => {
    sessionStorage.clear();
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
        { provide: Session, useValue: { department: () => finance.code, has: (...roles: string[]) => roles.includes('finance') } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(OpinionForm);
    fixture.componentRef.setInput(
      'dossier',
      handedInForTests({ waitsFor: [{ id: 's1', kind: step.kind, role: 'FINANCE', department: finance, due: '2026-12-04' }] }),
    );
    TestBed.tick();
    server.expectOne('/api/v1/steps/s1').flush(step);
    await Promise.resolve();
    TestBed.tick();
    server.match('/api/v1/steps/s1/draft').forEach((one) => one.flush({ levels: [], actions: [] }));
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };

  const choose = async (outcome: string) => {
    const radio = (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>(`input[value=${outcome}]`);
    radio?.click();
    await fixture.whenStable();
  };

  const type = async (selector: string, text: string) => {
    const field = (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>(selector);
    if (field) {
      field.value = text;
      field.dispatchEvent(new Event('input'));
    }
    await fixture.whenStable();
  };

  const submit = () =>
    [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')].find((button) => button.textContent?.includes('提交结论'));

  it('tells who has to confirm a paper without a scan where the department signs what it concludes', async () => {
    const register = () =>
      [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')].find((button) => button.textContent?.includes('登记纸质'));
    const page = await arrive(
      stepForTests('FINANCE_OPINION', { id: 's1', actions: [conclude('agreed'), allowed('register-paper'), allowed('see-draft')] }),
    );
    await choose('AGREED');
    expect(page.textContent).toContain('未附签署件扫描件的，须由最后一级签批人复核');
    expect(register()?.disabled).toBe(false);
    expect(submit()?.disabled).toBe(false);
  });

  it('takes what the review went on without', async () => {
    const page = await arrive(
      stepForTests('FINANCE_OPINION', { id: 's1', state: 'DONE', outcome: 'NOT_GIVEN', actions: [conclude('agreed'), refused('request-material', '该步骤已办')] }),
    );
    expect(page.textContent).toContain('仍可补充出具');
    await choose('AGREED');
    submit()?.click();
    expect(server.expectOne('/api/v1/steps/s1/outcome').request.body).toMatchObject({ outcome: 'AGREED' });
  });

  it('finds the step of its reader, and takes an objection only with its reason', async () => {
    const page = await arrive(
      stepForTests('FINANCE_OPINION', { id: 's1', actions: ['agreed', 'agreed-with-conditions', 'disagreed'].map(conclude) }),
    );
    expect(page.textContent).toContain('由您办理：项目资金审核意见');
    expect(submit()?.disabled).toBe(true);
    await choose('DISAGREED');
    expect(page.textContent).toContain('不是“同意”的，请写明意见');
    await type('textarea[id^=opinion]', '资金来源不落实');
    submit()?.click();
    const sent = server.expectOne({ url: '/api/v1/steps/s1/outcome', method: 'POST' }).request;
    expect(sent.headers.get('If-Match')).toBe('"3"');
    expect(sent.body).toMatchObject({ outcome: 'DISAGREED', opinion: '资金来源不落实', conditions: [], items: [], returnedFields: [] });
  });

  it('asks for a condition with its day where agreement depends on one', async () => {
    const page = await arrive(stepForTests('FINANCE_OPINION', { id: 's1', actions: [conclude('agreed-with-conditions')] }));
    await choose('AGREED_WITH_CONDITIONS');
    await type('textarea[id^=opinion]', '原则同意');
    expect(page.querySelector('input[type=date]')).not.toBeNull();
    expect(submit()?.disabled).toBe(true);
    await type('fieldset.rows textarea', '落实配套资金');
    await type('input[type=date]', '2099-01-31');
    expect(submit()?.disabled).toBe(false);
  });

  it('says what stands against an outcome, with the article', async () => {
    const page = await arrive(
      stepForTests('FINANCE_OPINION', { id: 's1', actions: [refused('conclude-agreed', '建设单位处于限制期')] }),
    );
    await choose('AGREED');
    expect(page.textContent).toContain('建设单位处于限制期');
    expect(page.textContent).toContain('第五条');
    expect(submit()?.disabled).toBe(true);
  });

  it('reviews the budget line by line and shows the sum', async () => {
    const page = await arrive(
      stepForTests('BUDGET_REVIEW', { id: 's1', outcomes: ['AGREED', 'RETURNED'], actions: ['agreed', 'returned'].map(conclude) }),
    );
    await choose('AGREED');
    const verdict = page.querySelector<HTMLSelectElement>('bz-cost-decisions select') as HTMLSelectElement;
    verdict.value = verdict.options[3].value;
    verdict.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    expect(submit()?.disabled).toBe(true);
    await type('bz-cost-decisions bz-line-decide input', '与已建系统重复');
    expect(page.querySelector('bz-cost-decisions .sum')?.textContent).toContain('50.00');
    submit()?.click();
    expect((server.expectOne('/api/v1/steps/s1/outcome').request.body as { items: unknown }).items).toEqual([
      { item: 'c1', version: 2, verdict: 'DELETE', amount: null, reason: '与已建系统重复' },
    ]);
  });

  it('leads the chair to the session', async () => {
    const page = await arrive(stepForTests('COMPREHENSIVE_REVIEW', { id: 's1' }));
    expect(page.textContent).toContain('由审委会开会作出结论');
    expect(submit()).toBeUndefined();
  });
});
