import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { AcceptanceView } from '../api/models';
import { Session } from '../shell/session';
import { acceptanceForTests, roundForTests } from '../testing/acceptances';
import { departmentsForTests } from '../testing/departments';
import { allowed, refused } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { AcceptanceTab } from './acceptance-tab';

const data = { code: '511900-DSJ', name: '市数据局', nameEn: 'Data Bureau' };
const waits = { id: 's1', kind: 'ACCEPTANCE_BY_DATA', role: 'DATA_ADMINISTRATION', department: data, due: '2026-06-16' } as const;

describe('the acceptance of a project', () => {
  const arrive = async (given: Partial<AcceptanceView> = {}) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
        { provide: Session, useValue: { department: () => '511900-DSJ', has: (...any: string[]) => any.includes('data-administration') } },
      ],
    });
    const fixture = TestBed.createComponent(AcceptanceTab);
    fixture.componentRef.setInput('project', 'p1');
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    server.expectOne('/api/v1/projects/p1/documents?limit=100').flush({ items: [], nextCursor: null, total: null });
    server.expectOne('/api/v1/acceptances/p1').flush(acceptanceForTests(given));
    await Promise.resolve();
    TestBed.tick();
    return { page: fixture.nativeElement as HTMLElement, server };
  };

  it('says when the trial ends and why, and why something cannot be done yet', async () => {
    const { page } = await arrive({ actions: [refused('pre-accept', '试运行须至2026-06-02期满')] });
    expect(page.textContent).toContain('3个月');
    [...page.querySelectorAll('button')].find((button) => button.textContent?.includes('报备预验收'))?.click();
    TestBed.tick();
    expect(page.textContent).toContain('试运行须至2026-06-02期满');
  });

  it('opens the form of a deed, and sends it', async () => {
    const { page, server } = await arrive({ actions: [allowed('interrupt-trial')] });
    [...page.querySelectorAll('button')].find((button) => button.textContent?.includes('登记中断'))?.click();
    TestBed.tick();
    const reason = page.querySelector<HTMLTextAreaElement>('#entry-reason');
    if (reason) {
      reason.value = '停电';
      reason.dispatchEvent(new Event('input'));
    }
    TestBed.tick();
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    const sent = server.expectOne('/api/v1/x/interrupt-trial');
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    expect(sent.request.body).toMatchObject({ reason: '停电', to: null });
  });

  it('shows what is missing, who has not signed, and lets the reader sign', async () => {
    const { page, server } = await arrive({ state: 'SIGNING', rounds: [roundForTests({ waitsFor: [waits] })] });
    expect(page.textContent).toContain('缺少');
    expect(page.textContent).toContain('没有性能指标');
    expect(page.textContent).toContain('未签署');
    TestBed.tick();
    server.expectOne('/api/v1/steps/s1').flush({ id: 's1', kind: 'ACCEPTANCE_BY_DATA', state: 'OPEN', version: 2, article: 'A29', outcomes: [] });
    await Promise.resolve();
    TestBed.tick();
    expect(page.querySelector('form')?.textContent).toContain('签署验收意见');
  });

  it('says that it failed, what that restricts, and keeps what was signed', async () => {
    const failed = roundForTests({
      state: 'FAILED',
      signatures: [
        {
          turn: 1,
          kind: 'ACCEPTANCE_BY_DATA',
          department: data,
          verdict: 'DISAGREED',
          opinion: '未接入共享平台',
          items: [],
          refused: [{ field: 'materials.PERFORMANCE_TEST', reason: '有指标' }],
          documentNumber: null,
          signedOn: '2026-06-02',
          signedBy: '舒管理',
          standing: true,
        },
      ],
      turns: [{ number: 1, state: 'HEARING', due: '2026-06-16', answer: '接口未开放', documents: [], closedAt: null, closedBy: null }],
    });
    const { page } = await arrive({
      state: 'FAILED',
      rounds: [failed],
      causes: [{ kind: 'ACCEPTANCE_FAILED', from: '2026-06-02', until: null, holds: true }],
    });
    expect(page.textContent).toContain('未接入共享平台');
    expect(page.textContent).toContain('接口未开放');
    expect(page.textContent).toContain('自 2026-06-02 起');
    expect(page.textContent).toContain('不认可不适用理由：性能测评报告');
  });
});
