import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { ApprovalPathStation, ApprovalPathView, DossierSummary, ProjectAmount } from '../api/models';
import { allowed, refused } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { ProjectDossiers } from './project-dossiers';

const HOME = '/api/v1/projects/p1';
const station: ApprovalPathStation = {
  type: 'IMPLEMENTATION_PLAN',
  article: 'A17',
  standing: 'NEXT',
  government: true,
  dossierId: null,
  state: null,
};
const path = (given: Partial<ApprovalPathView>) => ({ chosen: 'PLAN_ONLY', stations: [station], actions: [], ...given });
const begun: DossierSummary = {
  id: 'd1',
  type: 'IMPLEMENTATION_PLAN',
  state: 'APPROVED',
  amount: 2_000_000,
  approvedAmount: 1_900_000,
  approvalNumber: '巴发改〔2026〕12号',
  reviewedBudget: 1_800_000,
  versions: 2,
  updatedAt: '2026-11-02T01:00:00Z',
  submittedAt: '2026-11-01T01:00:00Z',
};
const amounts: ProjectAmount[] = [
  { kind: 'LIST', amount: 2_000_000, variance: null, variancePercent: null, dossierId: null },
  { kind: 'BUDGET_ESTIMATE', amount: 2_100_000, variance: 100_000, variancePercent: 5, dossierId: 'd1' },
];

describe('the dossiers of a project', () => {
  let fixture: ComponentFixture<ProjectDossiers>;
  let server: HttpTestingController;

  async function arrive(shown: object, dossiers: DossierSummary[] = []): Promise<HTMLElement> {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(ProjectDossiers);
    fixture.componentRef.setInput('project', 'p1');
    TestBed.tick();
    server.expectOne(`${HOME}/approval-path`).flush(shown);
    server.expectOne(`${HOME}/dossiers`).flush({ items: dossiers, nextCursor: null, total: null });
    server.expectOne(`${HOME}/amounts`).flush({ items: amounts, nextCursor: null, total: null });
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  it('begins the one whose turn it is and goes to it', async () => {
    const page = await arrive(path({ actions: [{ ...allowed('begin-dossier'), href: `${HOME}/dossiers` }] }));
    const navigate = vi.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    expect(page.textContent).toContain('尚未编报');
    [...page.querySelectorAll('button')].find((button) => button.textContent.includes('开始编报实施方案'))?.click();
    const sent = server.expectOne({ method: 'POST', url: `${HOME}/dossiers` });
    expect(sent.request.body).toEqual({ type: 'IMPLEMENTATION_PLAN' });
    sent.flush({ id: 'd9' });
    await vi.waitFor(() => {
      expect(navigate).toHaveBeenCalledWith(['/dossiers', 'd9']);
    });
  });

  it('says why none may be begun, and where the way is chosen', async () => {
    const page = await arrive(path({ chosen: null, stations: [], actions: [refused('begin-dossier', '还没有选择报批路径')] }));
    expect(page.querySelector('a')?.textContent).toContain('查看所据文件');
    expect([...page.querySelectorAll('a')].map((link) => link.textContent.trim())).toContain('去选择报批路径');
    page.querySelector<HTMLButtonElement>('bz-actions button')?.click();
    await fixture.whenStable();
    expect(page.querySelector('.why')?.textContent).toContain('还没有选择报批路径');
  });

  it('shows what was approved, and each amount beside the one before', async () => {
    const page = await arrive(path({}), [begun]);
    const cells = page.querySelector('tbody tr')?.textContent ?? '';
    for (const part of ['实施方案', '已批复', '200.00', '190.00', '巴发改〔2026〕12号', '180.00', '第 2 版']) {
      expect(cells).toContain(part);
    }
    const boxes = [...page.querySelectorAll('bz-amount-chain li')].map((box) => box.textContent);
    expect(boxes).toHaveLength(4);
    expect(boxes[1]).toContain('尚未形成');
    expect(boxes[2]).toContain('+5.0%');
    expect(page.querySelectorAll('button')).toHaveLength(0);
  });
});
