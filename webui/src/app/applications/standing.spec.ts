import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ApplicationView } from '../api/models';
import { Session } from '../shell/session';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { Standing } from './standing';

const office = { code: '511900-DSJ', name: '市政务服务和大数据管理局', nameEn: 'Data Bureau' };

async function shown(application: Partial<ApplicationView>): Promise<string> {
  TestBed.configureTestingModule({
    imports: [textsForTests()],
    providers: [
      provideRouter([]),
      departmentsForTests(),
      { provide: Session, useValue: { department: signal('511900-WJW') } },
    ],
  });
  const fixture = TestBed.createComponent(Standing);
  fixture.componentRef.setInput('application', {
    ownerDepartment: { code: '511900-WJW', name: '市卫生健康委' },
    profile: {},
    returnedFields: [],
    year: 2027,
    callClosesOn: '2026-12-15',
    policyVersion: 'v1',
    ...application,
  });
  await fixture.whenStable();
  return (fixture.nativeElement as HTMLElement).textContent ?? '';
}

describe('how an application stands', () => {
  it('tells until when a draft can be submitted', async () => {
    expect(await shown({ state: 'DRAFT' })).toContain('2026-12-15');
  });

  it('names who has to act, and by when', async () => {
    const waitsFor = { id: 's1', kind: 'APPLICATION_SCREENING', role: 'LEADING_GROUP_OFFICE', department: office, due: '2026-12-01' };
    const text = await shown({ state: 'SUBMITTED', waitsFor } as Partial<ApplicationView>);
    expect(text).toContain('等待市政务服务和大数据管理局审核');
    expect(text).toContain('2026-12-01');
  });

  it('says field by field what has to be mended', async () => {
    const text = await shown({
      state: 'RETURNED',
      opinion: '请修改后重新提交',
      returnedFields: [{ field: 'fundingLines[0].amount', reason: '请核对' }],
    });
    expect(text).toContain('请修改后重新提交');
    expect(text).toContain('资金安排 1 · 金额 请核对');
  });

  it('leads its owner from a refusal to the next application', async () => {
    const text = await shown({ state: 'NOT_ACCEPTED', opinion: '与已建系统重复', projectId: 'p1' });
    expect(text).toContain('与已建系统重复');
    expect(text).toContain('再次申报');
  });
});
