import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { InboxItem } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { InboxTable } from './inbox-table';

const item: InboxItem = {
  id: 's1',
  kind: 'APPLICATION',
  stepKind: 'APPLICATION_SCREENING',
  paperRegistration: null,
  obligation: null,
  article: 'A14',
  outcome: null,
  title: '智慧医疗云平台',
  ownerDepartment: { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' },
  state: 'RUNNING',
  at: '2026-11-20T01:00:00Z',
  due: '2026-11-23',
  dueExplanation: '自2026-11-09次日起算，10个工作日',
  light: 'RED',
  assignee: { id: 'u1', name: '李静' },
  together: false,
  page: '/applications/a1',
};

describe('the inbox', () => {
  async function shown(items: InboxItem[], box: string): Promise<HTMLElement> {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), departmentsForTests()],
    });
    const fixture = TestBed.createComponent(InboxTable);
    fixture.componentRef.setInput('items', items);
    fixture.componentRef.setInput('box', box);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  it('says in words that a matter is overdue and leads to its page', async () => {
    const element = await shown([item], 'TODO');
    expect(element.textContent).toContain('2026-11-23 已逾期');
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/applications/a1');
    expect(element.textContent).toContain('李静');
  });

  it('says why it is due then to whoever asks', async () => {
    const element = await shown([item], 'TODO');
    expect(element.textContent).not.toContain('10个工作日');
    const why = element.querySelector<HTMLButtonElement>('bz-why-due button');
    why?.click();
    await Promise.resolve();
    TestBed.tick();
    expect(element.textContent).toContain('自2026-11-09次日起算，10个工作日');
    expect(why?.getAttribute('aria-expanded')).toBe('true');
  });

  it('leads from a paper decision to its check', async () => {
    const element = await shown([{ ...item, paperRegistration: 'r9' }], 'PAPER_CHECK');
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/paper-registrations/r9');
  });

  it('names a duty, by when it is to be fulfilled and who owes it', async () => {
    const duty: InboxItem = {
      ...item,
      kind: null,
      stepKind: null,
      state: null,
      assignee: null,
      obligation: 'ANSWER_INVITATION',
      title: '2027 年度信息化项目清单审查会议',
      page: '/review-sessions/s1',
    };
    const element = await shown([duty], 'OBLIGATIONS');
    expect(element.textContent).toContain('答复参会邀请');
    expect(element.textContent).toContain('2026-11-23 已逾期');
    expect(element.querySelectorAll('th')[2].textContent).toBe('责任单位');
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/review-sessions/s1');
  });

  it('leads from what is owed on a project to where it is done', async () => {
    const owed: InboxItem = { ...item, kind: null, stepKind: null, state: null, obligation: 'MEET_CONDITION', page: '/projects/p1' };
    const element = await shown([owed], 'OBLIGATIONS');
    expect(element.textContent).toContain('落实附带条件');
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/projects/p1?tab=procedures');
  });

  it('leads to the very part of a project where a step waits', async () => {
    const element = await shown([{ ...item, page: '/projects/p1?tab=acceptance' }], 'TODO');
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/projects/p1?tab=acceptance');
  });
});
