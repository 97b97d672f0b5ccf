import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ReviewSessionSummary, SessionState } from '../api/models';
import { textsForTests } from '../testing/texts';
import { SessionNotices } from './session-notices';

const session = (id: string, state: SessionState, ownAnswer: ReviewSessionSummary['ownAnswer'] = null): ReviewSessionSummary => ({
  id,
  docket: 'DOSSIERS',
  listId: null,
  title: '2027 年项目综合评审会议',
  titleEn: 'Comprehensive review 2027',
  year: 2027,
  state,
  scheduledOn: '2026-11-25',
  place: `会议室${id}`,
  items: 6,
  concluded: 0,
  underRevision: 0,
  ownAnswer,
  version: 1,
});

describe('the sessions on the workbench', () => {
  const shown = async (items: ReviewSessionSummary[]) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()],
    });
    const fixture = TestBed.createComponent(SessionNotices);
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/review-sessions?limit=5').flush({ items, nextCursor: null, total: null });
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent ?? '';
  };

  it('are those to come and those that sit, not those that are over', async () => {
    const text = await shown([session('甲', 'PLANNED'), session('乙', 'OPEN'), session('丙', 'CLOSED'), session('丁', 'CANCELLED')]);
    expect(text).toContain('会议室甲');
    expect(text).toContain('2026-11-25 2027 年项目综合评审会议');
    expect(text).toContain('会议室乙');
    expect(text).not.toContain('会议室丙');
    expect(text).not.toContain('会议室丁');
  });

  it('leave an invitation that is not answered to the duties', async () => {
    const text = await shown([session('甲', 'PLANNED', 'NONE'), session('乙', 'PLANNED', 'ACCEPTED'), session('丙', 'OPEN', 'NONE')]);
    expect(text).not.toContain('会议室甲');
    expect(text).toContain('会议室乙');
    expect(text).toContain('会议室丙');
  });

  it('leave no empty panel behind', async () => {
    expect((await shown([session('丙', 'CLOSED')])).trim()).toBe('');
  });
});
