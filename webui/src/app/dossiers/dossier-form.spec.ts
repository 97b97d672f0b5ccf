import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { of } from 'rxjs';
import { DossierView, FindingView } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { dossierForTests } from '../testing/dossiers';
import { allowed, refused } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { DossierForm } from './dossier-form';
import { Dossiers } from './dossiers';

const finding = (field: string | null, message: string): FindingView => ({
  rule: 'R',
  article: 'A17',
  basis: 'LAW',
  severity: 'BLOCKING',
  field,
  message,
  remedy: '',
});

const found = [
  finding('chapters.SECURITY', '没有填写“网络安全与数据安全”。'),
  finding('costLines[0]', '第 1 行不完整。'),
  finding('type', '现在不是编报这份文件的环节。'),
];

describe('the form of a dossier', () => {
  const server = { save: vi.fn(), now: vi.fn(), screen: vi.fn(() => of(found)) };
  let fixture: ComponentFixture<DossierForm>;
  let page: HTMLElement;

  async function arrive(given: Partial<DossierView> = {}): Promise<void> {
    sessionStorage.clear();
    vi.clearAllMocks();
    window.scrollTo = vi.fn();
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
        { provide: Dossiers, useValue: server },
      ],
    });
    fixture = TestBed.createComponent(DossierForm);
    const dossier = dossierForTests({ findings: found, ...given });
    server.save.mockImplementation(() => Promise.resolve({ ...dossier, version: 4 }));
    fixture.componentRef.setInput('dossier', dossier);
    await fixture.whenStable();
    page = fixture.nativeElement as HTMLElement;
  }

  const steps = () => [...page.querySelectorAll<HTMLButtonElement>('.steps li button')];
  const go = async (words: string) => {
    steps()
      .find((step) => step.textContent.includes(words))
      ?.click();
    await fixture.whenStable();
  };
  const press = async (words: string) => {
    [...page.querySelectorAll('button')].find((button) => button.textContent.includes(words))?.click();
    await fixture.whenStable();
  };

  it('goes section by section, without a division of work until another department builds', async () => {
    await arrive();
    expect(steps().map((step) => step.querySelector('.label')?.textContent.trim())).toEqual([
      '建设依据与必要性',
      '网络安全与数据安全',
      '投资与资金',
      '正文与附件',
      '检查与提交',
    ]);
    await press('添加共建分工');
    expect(page.querySelector('#step-title')?.textContent).toContain('共建分工');
    expect(page.querySelectorAll('bz-dossier-rows .card')).toHaveLength(1);
  });

  it('scolds a row where it stands, but an empty section only once the whole is checked', async () => {
    await arrive();
    await go('投资与资金');
    expect(page.querySelector('.card')?.textContent).toContain('第 1 行不完整。');
    await go('网络安全');
    expect(page.querySelector('.work')?.textContent).not.toContain('没有填写');
    await go('检查与提交');
    expect(page.querySelector('.work')?.textContent).toContain('整体');
    await go('网络安全');
    expect(page.querySelector('.work')?.textContent).toContain('没有填写“网络安全与数据安全”。');
  });

  it('adds lines and sums them', async () => {
    await arrive();
    await go('投资与资金');
    await press('添加费用');
    expect(page.querySelectorAll('.card')).toHaveLength(2);
    const amount = page.querySelector<HTMLInputElement>('#d-costLines-1-amount');
    amount?.focus();
    if (amount) {
      amount.value = '35';
      amount.dispatchEvent(new Event('input'));
    }
    await fixture.whenStable();
    expect(page.querySelector('.sum')?.textContent).toContain('200.00');
  });

  it('begins with what was returned, and says on top of it why', async () => {
    await arrive({ state: 'RETURNED', returnedSections: [{ field: 'COSTS', reason: '单价没有依据' }] });
    expect(steps()[2].textContent).toContain('退回');
    expect(steps()[2].getAttribute('aria-current')).toBe('step');
    expect(page.querySelector('.returned')?.textContent).toContain('单价没有依据');
  });

  it('says why it cannot be handed in, and saves before it is', async () => {
    await arrive({ actions: [refused('submit', '还有 3 条须先处理'), allowed('withdraw')] });
    await go('检查与提交');
    await press('提交');
    const submit = [...page.querySelectorAll('bz-actions button')].find((button) => button.textContent.trim() === '提交');
    expect(submit?.getAttribute('aria-disabled')).toBe('true');
    const asked: unknown[] = [];
    fixture.componentInstance.act.subscribe(({ action }) => asked.push(action.name));
    await press('撤回');
    expect(asked).toEqual(['withdraw']);
  });
});
