import { KnownMember, SessionPreparation } from '../api/models';
import { memberForTests, sessionForTests } from '../testing/sessions';
import { accountOf, entriesOf, named, rowOf, rowsFor, rowsOf, seatDrawn, uncalled } from './member-row';

const department = (code: string) => ({ code, name: code, nameEn: code });
const expert: KnownMember = { name: '谢晓东', userId: 'u-expert', department: department('511900-BZZY'), capacity: 'EXPERT' };
const chair: KnownMember = { name: '马志远', userId: 'u-chair', department: department('511900-ZFB'), capacity: 'CHAIR' };
const found: SessionPreparation = {
  docket: 'ANNUAL_LIST',
  listId: 'l1',
  title: '2027 年度信息化项目清单审查会议',
  titleEn: 'Review of the annual list 2027',
  year: 2027,
  chair: department('511900-ZFB'),
  namedDepartments: [department('511900-WXB'), department('511900-CZJ')],
  rules: sessionForTests().rules,
  items: [],
  people: [chair, expert],
};

describe('those called to a session', () => {
  it('are at first whom Article 5 names, by the people who sat last, and experts for more than a third', () => {
    const rows = rowsFor(found).getRawValue();
    expect(rows.map((row) => row.capacity)).toEqual(['CHAIR', 'MEMBER', 'MEMBER', 'EXPERT', 'EXPERT', 'EXPERT']);
    expect(rows.map((row) => row.name)).toEqual(['马志远', '', '', '谢晓东', '', '']);
  });

  it('are invited by the account they had', () => {
    expect(entriesOf(rowsFor(found), found.people)[0].userId).toBe('u-chair');
  });

  it('are never invited by the account of whoever stood in the row before', () => {
    const row = rowOf({ name: '马志远', department: '511900-ZFB', userId: 'u-chair', capacity: 'CHAIR' });
    row.controls.name.setValue('新任主任');
    expect(accountOf(row, found.people)).toBeNull();
    row.controls.name.setValue('马志远');
    expect(accountOf(row, [])).toBe('u-chair');
    row.controls.department.setValue('511900-WXB');
    expect(accountOf(row, found.people)).toBeNull();
  });

  it('bring their department along when their name is known, but do not change one that was chosen', () => {
    const row = rowOf();
    named(row, '谢晓东', found.people);
    expect(row.controls.department.value).toBe('511900-BZZY');
    const chosen = rowOf({ department: '511900-JYJ' });
    named(chosen, '谢晓东', found.people);
    expect(chosen.controls.department.value).toBe('511900-JYJ');
  });

  it('keep their seats when they are changed, and stand in the order of precedence', () => {
    const rows = rowsOf([memberForTests('m1', { capacity: 'EXPERT' }), memberForTests('m2', { capacity: 'CHAIR' })]);
    rows.push(rowOf({ name: ' 宋文 ', department: '511900-KJJ', capacity: 'MEMBER' }));
    expect(entriesOf(rows, []).map(({ id, name }) => [id, name])).toEqual([
      ['m2', '成员m2'],
      [null, '宋文'],
      ['m1', '成员m1'],
    ]);
  });

  it('lack a department as long as nobody speaks for it, which no expert does', () => {
    const wanted = [department('511900-JTJ')];
    const rows = rowsFor(found);
    rows.push(rowOf({ name: '张工', department: '511900-JTJ', capacity: 'EXPERT' }));
    expect(uncalled(rows, wanted)).toEqual(wanted);
    rows.push(rowOf({ name: '陈开勇', department: '511900-JTJ', capacity: 'MEMBER' }));
    expect(uncalled(rows, wanted)).toEqual([]);
  });

  it('are the experts of a draw in place of whatever experts stood there', () => {
    const rows = rowsFor(found);
    seatDrawn(rows, [{ id: 'e1', name: '钱志远', userId: null, employer: department('511900-BZZY'), fields: ['DATA'] }]);
    const experts = rows.getRawValue().filter((row) => row.capacity === 'EXPERT');
    expect(experts.map((row) => row.name)).toEqual(['钱志远']);
    expect(rows.length).toBe(4);
    expect(rows.dirty).toBe(true);
  });

  it('need a name', () => {
    expect(rowOf({ name: '  ', department: '511900-KJJ' }).valid).toBe(false);
    expect(rowOf({ name: '宋文', department: '511900-KJJ' }).valid).toBe(true);
  });
});
