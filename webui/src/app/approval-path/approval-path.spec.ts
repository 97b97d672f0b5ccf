import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ApprovalPathView, FindingView } from '../api/models';
import { allowed } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { ApprovalPath } from './approval-path';

const depth: FindingView = {
  rule: 'A17_DEPTH',
  article: 'A17',
  basis: 'LAW',
  severity: 'BLOCKING',
  field: 'grounds.depthOfPreparation',
  message: '没有说明前期工作深度',
  remedy: '请写明',
};

const path: ApprovalPathView = {
  projectId: 'p1',
  amount: 2000000,
  planCeiling: 3000000,
  listed: true,
  options: [
    { kind: 'DIRECT_STUDY', article: 'A19', dossiers: ['FEASIBILITY_STUDY', 'PRELIMINARY_DESIGN'], why: '已列入清单', permitted: true, findings: [] },
    { kind: 'PLAN_ONLY', article: 'A17', dossiers: ['IMPLEMENTATION_PLAN'], why: '可以合并', permitted: false, findings: [depth] },
  ],
  advised: 'DIRECT_STUDY',
  chosen: null,
  stands: false,
  stations: [],
  grounds: {},
  chosenBy: null,
  chosenAt: null,
  version: 0,
  actions: [allowed('choose-path')],
};

describe('the way to approval', () => {
  const arrive = async (shown: ApprovalPathView) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()],
    });
    const fixture = TestBed.createComponent(ApprovalPath);
    fixture.componentRef.setInput('project', 'p1');
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/projects/p1/approval-path').flush(shown);
    await fixture.whenStable();
    return { page: fixture.nativeElement as HTMLElement, fixture };
  };

  it('shows every way with what stands against it, and the one that is advised', async () => {
    const { page } = await arrive(path);
    const ways = [...page.querySelectorAll('li:has(h3)')].map((way) => way.textContent);
    expect(ways).toHaveLength(2);
    expect(ways[0]).toContain('建议');
    expect(ways[1]).toContain('没有说明前期工作深度');
    expect(page.textContent).toContain('还没有选择报批路径');
  });

  it('asks for what the way wants before it can be taken', async () => {
    const { page, fixture } = await arrive(path);
    [...page.querySelectorAll('button')].filter((button) => button.textContent?.includes('选择这条路径'))[1].click();
    fixture.detectChanges();
    expect(page.querySelector('#path-depth')).not.toBeNull();
    expect(page.querySelector<HTMLButtonElement>('button[type=submit]')?.disabled).toBe(true);
  });

  it('says when the amount has closed the way taken', async () => {
    const { page } = await arrive({
      ...path,
      chosen: 'PLAN_ONLY',
      chosenBy: '王敏',
      chosenAt: '2026-11-02T01:00:00Z',
      stations: [{ type: 'IMPLEMENTATION_PLAN', article: 'A17', standing: 'NEXT', government: false, dossierId: null, state: null }],
      version: 1,
    });
    expect(page.querySelector('[role=alert]')?.textContent).toContain('不再适用');
    expect(page.querySelector('[aria-current=step]')?.textContent).toContain('实施方案');
  });

  it('leads from the way taken to where its first dossier is begun', async () => {
    const { page } = await arrive({ ...path, chosen: 'PLAN_ONLY', stands: true, actions: [allowed('choose-path'), allowed('begin-dossier')] });
    expect(page.querySelector('a[href*="tab=dossiers"]')?.textContent).toContain('去编报报批文件');
  });

  it('offers nothing to whoever only reads', async () => {
    const { page } = await arrive({ ...path, actions: [] });
    expect(page.querySelectorAll('button')).toHaveLength(0);
  });
});
