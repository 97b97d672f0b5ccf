import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Action, SessionConclusion, SessionItem } from '../api/models';
import { Session } from '../shell/session';
import { departmentsForTests } from '../testing/departments';
import { allowed, itemForTests, refused } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { ItemPage } from './item-page';
import { ReviewSessions } from './review-sessions';

const conclusion: SessionConclusion = {
  verdict: 'AGREE_AFTER_REVISION',
  amount: null,
  reason: null,
  rank: null,
  revisionPoints: '细化绩效指标',
  reviseBy: '2026-12-10',
  concludedBy: '马志远',
  concludedAt: '2026-11-25T03:00:00Z',
  onBehalfOf: null,
  revisionStatement: null,
  revisedAt: null,
  revisedBy: null,
  recheck: null,
  recheckOpinion: null,
  recheckedAt: null,
  recheckedBy: null,
};
const item = (...actions: Action[]): SessionItem => itemForTests('i1', { state: 'UNDER_REVISION', conclusion, actions });

describe('the page of an item under revision', () => {
  let fixture: ComponentFixture<ItemPage>;
  const server = { onItem: vi.fn<(action: Action, of: SessionItem, body: unknown) => Promise<SessionItem>>(() => Promise.resolve(item())) };

  const arrive = async (department: string, roles: string[], loaded: SessionItem) => {
    HTMLDialogElement.prototype.showModal = () => undefined;
    HTMLDialogElement.prototype.close = () => undefined;
    vi.clearAllMocks();
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
        { provide: ReviewSessions, useValue: server },
        { provide: Session, useValue: { department: () => department, has: (...asked: string[]) => asked.some((role) => roles.includes(role)) } },
      ],
    });
    fixture = TestBed.createComponent(ItemPage);
    fixture.componentRef.setInput('id', 's1');
    fixture.componentRef.setInput('itemId', 'i1');
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/review-sessions/s1/items/i1').flush(loaded);
    await fixture.whenStable();
  };
  const element = () => fixture.nativeElement as HTMLElement;
  const button = (text: string) =>
    [...element().querySelectorAll('button')].find((one) => one.textContent?.includes(text)) as HTMLButtonElement;

  it('lets the owner report what it mended, and nobody re-check it there', async () => {
    await arrive('511900-WJW', ['project-owner'], item(allowed('report-revision'), refused('recheck-agree', '由办公室复核')));
    expect(element().textContent).toContain('细化绩效指标');
    expect(button('复核通过')).toBeUndefined();
    expect(button('报送修改情况').disabled).toBe(true);
    const text = element().querySelector('#revision-statement') as HTMLTextAreaElement;
    text.value = ' 已细化为八项指标 ';
    text.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    button('报送修改情况').click();
    await fixture.whenStable();
    expect(server.onItem.mock.calls[0][2]).toEqual({ statement: '已细化为八项指标' });
  });

  it('lets the office re-check, and says what it cannot come to yet', async () => {
    await arrive(
      '511900-DSJ',
      ['leading-group-office'],
      item(refused('report-revision', '由建设单位报送'), allowed('recheck-agree'), refused('recheck-defer', '修改期限未到')),
    );
    expect(element().querySelector('#revision-statement')).toBeNull();
    button('复核未通过').click();
    await fixture.whenStable();
    expect(element().textContent).toContain('修改期限未到');
    button('复核通过').click();
    await fixture.whenStable();
    const opinion = element().querySelector('#reason-text') as HTMLTextAreaElement;
    opinion.value = '已按要求修改';
    opinion.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    const dialog = element().querySelector('bz-reason-dialog') as HTMLElement;
    [...dialog.querySelectorAll('button')][1].click();
    await fixture.whenStable();
    expect(server.onItem.mock.calls[0][2]).toEqual({ outcome: 'AGREE', opinion: '已按要求修改' });
  });

  it('only tells others how it stands', async () => {
    await arrive('511900-CZJ', ['finance'], item(refused('report-revision', '由建设单位报送'), refused('recheck-agree', '由办公室复核')));
    expect(element().querySelectorAll('bz-actions')).toHaveLength(0);
    expect(element().textContent).toContain('尚未报送修改情况');
  });
});
