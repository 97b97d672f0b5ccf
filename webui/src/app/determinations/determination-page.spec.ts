import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { DeterminationView } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { allowed } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { DeterminationPage } from './determination-page';

const bureau = { code: '511900-DSJ', name: '市数据局', nameEn: 'Data Bureau' };
const owner = { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' };
const found: DeterminationView = {
  id: 'd1',
  kind: 'DATA_NOT_SHARED',
  article: 'A32',
  ownerDepartment: owner,
  projectId: 'p1',
  projectCode: 'BZ-2026-0001',
  projectName: '健康档案平台',
  department: bureau,
  role: 'DATA_ADMINISTRATION',
  year: 2025,
  facts: '三项资源未共享',
  evidence: [],
  state: 'HEARING',
  waitsFor: { id: 's1', kind: 'FINDING_HEARING', role: 'PROJECT_OWNER', department: owner, due: '2026-03-16' },
  statement: null,
  unheard: false,
  reason: null,
  documentNumber: null,
  decidedOn: null,
  decidedBy: null,
  stops: [{ point: 'OM_FUNDS', stops: '不安排该项目运行维护经费', scope: 'PROJECT' }],
  from: null,
  until: null,
  holds: false,
  wayOut: '次年全年有效',
  remedies: [],
  endedOn: null,
  endingNumber: null,
  endedBecause: null,
  endedBy: null,
  proposedBy: '舒管理',
  proposedAt: '2026-03-02T01:00:00Z',
  version: 2,
  actions: [allowed('state'), allowed('drop')],
};

describe('the page of a finding', () => {
  const arrive = async (given: Partial<DeterminationView> = {}) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    const fixture = TestBed.createComponent(DeterminationPage);
    fixture.componentRef.setInput('id', 'd1');
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    server.expectOne('/api/v1/determinations/d1').flush({ ...found, ...given });
    await Promise.resolve();
    TestBed.tick();
    return { page: fixture.nativeElement as HTMLElement, server };
  };

  it('says who is heard until when, and lets the owner say what it has to say', async () => {
    const { page } = await arrive();
    expect(page.textContent).toContain('2026-03-16');
    expect(page.textContent).toContain('三项资源未共享');
    [...page.querySelectorAll('button')].find((button) => button.textContent?.includes('陈述申辩'))?.click();
    TestBed.tick();
    expect(page.querySelector('form')?.textContent).toContain('陈述意见');
  });

  it('does not take silence for consent, and says until when it holds', async () => {
    const { page } = await arrive({
      state: 'FOUND',
      unheard: true,
      waitsFor: null,
      reason: '全年未共享',
      documentNumber: '巴数认〔2026〕3号',
      decidedOn: '2026-03-17',
      decidedBy: '舒管理',
      from: '2026-03-17',
      until: '2026-12-31',
      holds: true,
      actions: [],
    });
    expect(page.textContent).toContain('不视为同意');
    expect(page.textContent).toContain('2026-12-31');
    expect(page.textContent).toContain('提前改正予以记录');
  });
});
