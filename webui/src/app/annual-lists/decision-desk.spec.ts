import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { AnnualListView, ItemDecision, ListLineView } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { AnnualLists } from './annual-lists';
import { DecisionDesk } from './decision-desk';

const list: AnnualListView = {
  id: 'l1',
  year: 2027,
  adjustment: 0,
  ground: null,
  issues: [],
  yearTotals: null,
  ceilings: [],
  beyondCeilings: [],
  state: 'AT_GOVERNMENT',
  opensOn: '2026-10-01',
  closesOn: '2026-12-15',
  ceiling: null,
  jurisdiction: '511900',
  policyVersion: 'v1',
  partyCommitteeFirst: false,
  openedAt: '2026-10-01T01:00:00Z',
  publishedAt: null,
  stepId: 's1',
  stepKind: 'LIST_GOVERNMENT_DECISION',
  totals: null,
  findings: [],
  version: 2,
  actions: [],
};
const line = (id: string, amount: number, included = true): ListLineView => ({
  id,
  projectId: `p-${id}`,
  projectCode: `BZ-2027-${id}`,
  projectName: `项目${id}`,
  ownerDepartment: { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' },
  number: null,
  kind: 'ADD',
  formerLineId: null,
  overtakenAt: null,
  ground: null,
  life: null,
  funds: [],
  applicationId: null,
  category: 'APPLICATION_SYSTEM',
  nature: 'NEW',
  mode: 'SELF_BUILT',
  totalInvestment: amount,
  appliedAmount: amount,
  standing: 'AGREED',
  amount,
  fundingLines: [],
  included,
  inclusionReason: null,
  needsDecision: false,
  findings: [],
  decisions: [],
  contested: false,
  verdicts: included ? ['AGREE', 'REDUCE', 'DEFER', 'DELETE'] : [],
  version: 1,
  actions: [],
});

describe('the decision desk', () => {
  let fixture: ComponentFixture<DecisionDesk>;
  const server = { decide: vi.fn<(of: AnnualListView, decisions: ItemDecision[]) => Promise<AnnualListView>>(() => Promise.resolve(list)) };

  beforeEach(async () => {
    sessionStorage.clear();
    vi.clearAllMocks();
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), departmentsForTests(), { provide: AnnualLists, useValue: server }],
    });
    fixture = TestBed.createComponent(DecisionDesk);
    fixture.componentRef.setInput('list', list);
    fixture.componentRef.setInput('lines', [line('1', 1_000_000), line('2', 2_000_000), line('3', 9, false)]);
    await fixture.whenStable();
  });

  const element = () => fixture.nativeElement as HTMLElement;
  const button = (text: string) =>
    [...element().querySelectorAll('button')].find((one) => one.textContent?.includes(text)) as HTMLButtonElement;
  const choose = async (row: number, option: number) => {
    const select = element().querySelectorAll<HTMLSelectElement>('bz-line-decide select')[row];
    select.selectedIndex = option;
    select.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  };

  it('asks only about lines that are on the list and cannot send before every one is decided', () => {
    expect(element().querySelectorAll<HTMLSelectElement>('bz-line-decide select')).toHaveLength(2);
    expect(button('提交审定意见').disabled).toBe(true);
  });

  it('agrees to the rest in one go without touching what was decided', async () => {
    await choose(0, 4);
    button('其余全部同意').click();
    await fixture.whenStable();
    expect(element().textContent).toContain('已定 1 / 2 项');
    expect(button('提交审定意见').disabled).toBe(true);
    const reason = element().querySelector('bz-line-decide input') as HTMLInputElement;
    reason.value = '重复建设';
    reason.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(element().textContent).toContain('200.00');
    button('提交审定意见').click();
    await fixture.whenStable();
    expect(server.decide.mock.calls[0][1]).toEqual([
      { item: '1', version: 1, verdict: 'DELETE', amount: null, reason: '重复建设' },
      { item: '2', version: 1, verdict: 'AGREE', amount: null, reason: null },
    ]);
  });

  it('offers the paper way only where the step takes a paper, with the same decisions', async () => {
    expect(button('登记纸质决定')).toBeUndefined();
    fixture.componentRef.setInput('mayDecide', false);
    fixture.componentRef.setInput('paperStep', { id: 's1', version: 3, outcomes: ['AGREED'] });
    await fixture.whenStable();
    expect(button('提交审定意见')).toBeUndefined();
    expect(button('登记纸质决定').disabled).toBe(true);
    button('其余全部同意').click();
    await fixture.whenStable();
    expect(button('登记纸质决定').disabled).toBe(false);
  });

  it('keeps what was decided when the page is left before sending', async () => {
    await choose(0, 1);
    expect(sessionStorage.getItem('draft:decisions/l1')).toContain('AGREE');
  });
});
