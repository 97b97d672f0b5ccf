import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { IncidentView } from '../api/models';
import { Session } from '../shell/session';
import { departmentsForTests } from '../testing/departments';
import { allowed } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { IncidentPage } from './incident-page';

const department = { code: '511900-DSJ', name: '市数据局', nameEn: 'Data Bureau' };
const incident: IncidentView = {
  id: 'i1',
  projectId: 'p1',
  projectCode: 'BZ-2026-0001',
  projectName: '入河排污口整治',
  projectStage: 'IN_EXECUTION',
  projectHold: 'NONE',
  ownerDepartment: { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' },
  state: 'REPORTED',
  report: { projectId: 'p1', kind: 'MAJOR_LOSS', occurredOn: '2026-03-02', what: '设备损毁', measures: '已报案', loss: 300000 },
  documents: [],
  lots: [{ id: 'a', number: 1, name: '软件开发', suspended: false, completedOn: null }],
  disposition: null,
  lotId: null,
  reason: null,
  waitsFor: [{ id: 's1', kind: 'INCIDENT_DISPOSITION', role: 'LEADING_GROUP_OFFICE', department, due: null }],
  reportedBy: '王敏',
  reportedAt: '2026-03-02T01:00:00Z',
  disposedAt: null,
  resumedAt: null,
  version: 3,
  actions: [allowed('dispose-of-incident')],
};

describe('the page of an incident', () => {
  const arrive = async (given: Partial<IncidentView> = {}) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
        { provide: Session, useValue: { department: () => '511900-DSJ', has: (...any: string[]) => any.includes('leading-group-office') } },
      ],
    });
    const fixture = TestBed.createComponent(IncidentPage);
    fixture.componentRef.setInput('id', 'i1');
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    server.expectOne('/api/v1/incidents/i1/procedure').flush({ title: 'x' }, { status: 404, statusText: 'x' });
    server.expectOne('/api/v1/incidents/i1').flush({ ...incident, ...given });
    await Promise.resolve();
    TestBed.tick();
    return { page: fixture.nativeElement as HTMLElement, server };
  };

  it('lets the office dispose of it in a form of its own', async () => {
    const { page } = await arrive();
    expect(page.textContent).toContain('设备损毁');
    [...page.querySelectorAll('button')].find((button) => button.textContent?.includes('处置'))?.click();
    TestBed.tick();
    expect(page.querySelector('form')?.textContent).toContain('处置方式');
  });

  it('says which lot is suspended, and why', async () => {
    const { page } = await arrive({ state: 'SUSPENDED', disposition: 'SUSPENSION', lotId: 'a', reason: '无法履约', actions: [], waitsFor: [], disposedAt: '2026-03-03T01:00:00Z' });
    expect(page.textContent).toContain('标段 1');
    expect(page.textContent).toContain('无法履约');
  });
});
