import { ComponentFixture, TestBed } from '@angular/core/testing';
import { DocketKind, Minutes, MinutesItem, MinutesMember } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { sessionForTests } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { agreedAmount, bare, dayText, isUnanimous, presiderOf, rollOf, totalsOf } from './minutes';
import { MinutesProceedings } from './minutes-proceedings';

const health = { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' };
const cast = (name: string, vote: 'FOR' | 'AGAINST' | 'ABSTAIN', opinion: string | null = null) => ({
  name,
  vote,
  opinion,
  capacity: 'MEMBER' as const,
  inPerson: true,
});
const item: MinutesItem = {
  itemId: 'i1',
  number: 1,
  projectCode: 'BZ-2027-0001',
  projectName: '全民健康信息平台',
  ownerDepartment: health,
  amount: 5_000_000,
  recused: [],
  entitled: 2,
  experts: 1,
  absentDepartments: [],
  presiding: '马志远',
  votes: [cast('马志远', 'FOR'), cast('宋文', 'FOR')],
  votesFor: 2,
  votesAgainst: 0,
  abstentions: 0,
  passed: true,
  verdict: 'AGREE',
  reducedTo: null,
  reason: null,
  rank: null,
  revisionPoints: null,
  reviseBy: null,
  concludedBy: '马志远',
  onBehalfOf: null,
};
const member = (name: string, given: Partial<MinutesMember> = {}): MinutesMember => ({
  name,
  department: health,
  capacity: 'MEMBER',
  answer: 'ACCEPTED',
  present: true,
  inPlaceOf: null,
  ...given,
});
const minutes = (members: MinutesMember[], items: MinutesItem[] = [item]): Minutes => ({
  ...sessionForTests(),
  sessionId: 's1',
  heldOn: '2026-11-25',
  closedBy: null,
  closedAt: null,
  members,
  items,
});

describe('the minutes of a session', () => {
  it('tell who came for a department, which experts did, and who did not come', () => {
    const roll = rollOf(minutes([member('马志远', { capacity: 'CHAIR' }), member('韩雪', { capacity: 'EXPERT' }), member('宋文', { present: false })]));
    expect([roll.called, roll.present.length, roll.experts.length, roll.absent.length]).toEqual([3, 1, 1, 1]);
  });

  it('name whoever presided where the chair did not come', () => {
    expect(presiderOf(minutes([member('马志远', { capacity: 'CHAIR' })]))).toBe('马志远');
    const absent = member('马志远', { capacity: 'CHAIR', present: false });
    expect(presiderOf(minutes([absent], [{ ...item, presiding: '朱红' }]))).toBe('朱红');
    expect(presiderOf(minutes([absent], [{ ...item, presiding: null }]))).toBeNull();
  });

  it('add up what was agreed to and nothing that was not', () => {
    const reduced = { ...item, verdict: 'REDUCE' as const, reducedTo: 3_000_000 };
    const deferred = { ...item, verdict: 'DEFER' as const };
    expect(agreedAmount(deferred)).toBeNull();
    expect(agreedAmount({ ...item, verdict: null })).toBeNull();
    expect(totalsOf([item, reduced, deferred])).toEqual({ applied: 15_000_000, agreed: 8_000_000 });
  });

  it('call nothing unanimous that somebody entitled did not vote for', () => {
    expect(isUnanimous(item)).toBe(true);
    expect(isUnanimous({ ...item, entitled: 3 })).toBe(false);
    expect(isUnanimous({ ...item, entitled: 0, votesFor: 0 })).toBe(false);
  });

  it('write days and reasons as an official paper does', () => {
    expect(dayText('2026-11-05', 'zh-CN')).toBe('2026年11月5日');
    expect(dayText('2026-11-05', 'en')).toBe('5 November 2026');
    expect(bare('曾任顾问。')).toBe('曾任顾问');
  });
});

describe('an item in the minutes', () => {
  let fixture: ComponentFixture<MinutesProceedings>;
  const show = async (given: Partial<MinutesItem>, docket: DocketKind = 'ANNUAL_LIST') => {
    TestBed.configureTestingModule({ imports: [textsForTests()], providers: [departmentsForTests()] });
    fixture = TestBed.createComponent(MinutesProceedings);
    fixture.componentRef.setInput('docket', docket);
    fixture.componentRef.setInput('item', { ...item, ...given });
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent ?? '';
  };

  it('names who voted how where they were not of one mind, and what they said', async () => {
    const votes = [cast('马志远', 'FOR'), cast('宋文', 'AGAINST', '重复建设')];
    const text = await show({ votes, votesFor: 1, votesAgainst: 1, verdict: 'DEFER', reason: '再议。' });
    expect(text).toContain('赞成：马志远');
    expect(text).toContain('反对：宋文');
    expect(text).toContain('宋文提出：重复建设');
    expect(text).toContain('会议议定：缓列。理由：再议。');
  });

  it('says who was recused and on what ground, without a reason that is withheld', async () => {
    const text = await show({
      recused: [
        { name: '丁世荣', ground: 'OWN_DEPARTMENT', reason: null },
        { name: '唐杰', ground: 'DECLARED', reason: '曾任顾问。' },
        { name: '宋文', ground: 'DECLARED', reason: null },
      ],
    });
    expect(text).toContain('丁世荣因系项目建设单位人员回避。');
    expect(text).toContain('唐杰申请回避（曾任顾问）。');
    expect(text).toContain('宋文申请回避。');
    expect(text).toContain('全体有权表决人员赞成。');
  });

  it('gives the scores of the experts and their average, and resolves in the words of a dossier', async () => {
    const votes = [cast('马志远', 'FOR'), { ...cast('韩雪', 'FOR'), score: 90 }, { ...cast('唐杰', 'FOR'), score: 81 }];
    const text = await show({ votes, averageScore: 85.5, verdict: 'DELETE', reason: '不具备条件。' }, 'DOSSIERS');
    expect(text).toContain('专家评分：韩雪 90 分、唐杰 81 分，平均 85.50 分。');
    expect(text).toContain('会议议定：不予通过。理由：不具备条件。');
  });

  it('says what has to be mended and by when', async () => {
    const text = await show({ verdict: 'AGREE_AFTER_REVISION', revisionPoints: '细化指标。', reviseBy: '2026-12-10' });
    expect(text).toContain('于2026年12月10日前完成以下修改并报送复核：细化指标。');
  });
});
