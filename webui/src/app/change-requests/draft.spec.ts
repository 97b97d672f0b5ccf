import { Action, FindingView, ChangeRequestView } from '../api/models';
import { contentOf, draftOf, totals, judged } from './draft';

const change = {
  content: { reason: '接口调整', contents: null, mainContents: false, goalsKept: true, lines: [], reschedule: false, milestones: [], documentId: null },
  lines: [
    { id: 'a', name: '软件开发', kind: 'SOFTWARE_DEVELOPMENT', first: 100, before: 120, after: 150 },
    { id: 'b', name: '设备', kind: 'HARDWARE', first: 50, before: 50, after: 50 },
  ],
} as unknown as ChangeRequestView;

describe('draft of a change request', () => {
  it('sends only lines that are to be other ones, and of those that are there neither name nor kind', () => {
    expect(contentOf(draftOf(change)).lines).toEqual([{ id: 'a', name: null, kind: null, amount: 150 }]);
  });

  it('sends a line that was added with name and kind, and one that is struck off as nothing', () => {
    const draft = draftOf(change);
    draft.lines[1].after = 0;
    draft.lines.push({ id: 'c', name: ' 数据治理 ', kind: 'DATA', first: 0, before: 0, after: 30, added: true });
    expect(contentOf(draft).lines?.slice(1)).toEqual([
      { id: 'b', name: null, kind: null, amount: 0 },
      { id: 'c', name: '数据治理', kind: 'DATA', amount: 30 },
    ]);
  });

  it('adds up what each column comes to; nothing typed leaves a line as it is', () => {
    const draft = draftOf(change);
    draft.lines[1].after = null;
    expect(totals(draft.lines)).toEqual({ first: 150, before: 170, after: 200 });
  });
});

describe('handing a change request in', () => {
  const submit = { name: 'submit-change', method: 'POST', href: '/x', allowed: false, reasons: [{ article: null, message: '还有 3 项' }] } as unknown as Action;
  const finding = (severity: string) => ({ severity, article: 'A25', message: '没有写明理由' }) as unknown as FindingView;

  it('is offered once nothing typed stands against it, though the last that was kept did', () => {
    expect(judged(submit, [finding('WARNING')])).toMatchObject({ allowed: true, reasons: [] });
  });

  it('is refused with what is found', () => {
    expect(judged({ ...submit, allowed: true }, [finding('BLOCKING')])).toMatchObject({
      allowed: false,
      reasons: [{ article: 'A25', message: '没有写明理由' }],
    });
  });
});
