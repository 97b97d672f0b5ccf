import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { of } from 'rxjs';
import { DossierContent } from '../api/models';
import { dossierForTests } from '../testing/dossiers';
import { newRow } from './content-form';
import { DossierEditor } from './dossier-editor';
import { Dossiers } from './dossiers';

describe('writing a dossier', () => {
  const server = { save: vi.fn(), now: vi.fn(), screen: vi.fn(() => of([])) };
  const seen = dossierForTests();
  let editor: DossierEditor;

  beforeEach(() => {
    sessionStorage.clear();
    vi.clearAllMocks();
    TestBed.configureTestingModule({ providers: [DossierEditor, { provide: Dossiers, useValue: server }] });
    editor = TestBed.inject(DossierEditor);
    editor.open(seen);
  });

  const says = (given: Partial<DossierContent>, version: number) => dossierForTests({ content: { ...seen.content, ...given }, version });

  it('sends every section that says something, and gives each new cost line an id', async () => {
    server.save.mockImplementation((_, content: DossierContent) => Promise.resolve(says(content, 4)));
    editor.form().controls.chapters.controls.COSTS.setValue('资金来源为专项经费。');
    editor.form().controls.costLines.push(newRow.costLines({ name: '硬件', kind: 'HARDWARE', amount: 200_000 }));
    await editor.save();
    const [dossier, content] = server.save.mock.calls[0] as [typeof seen, DossierContent];
    expect(dossier.version).toBe(3);
    expect(content.chapters).toEqual([
      { section: 'NEED', text: '现有系统不能支撑业务协同。' },
      { section: 'COSTS', text: '资金来源为专项经费。' },
    ]);
    expect(content.costLines?.[0].id).toBe('c1');
    expect(content.costLines?.[1].id).toMatch(/^[0-9a-f-]{36}$/);
    expect(editor.state()).toBe('saved');
    expect(editor.resource()?.version).toBe(4);
  });

  it('never saves twice at once, however many wait for a save that is under way', async () => {
    const answers: ((saved: typeof seen) => void)[] = [];
    server.save.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const costs = editor.form().controls.chapters.controls.COSTS;
    costs.setValue('一');
    const first = editor.save();
    await Promise.resolve();
    costs.setValue('二');
    const waiting = [editor.save(), editor.save()];
    answers[0](says({}, 4));
    await first;
    await Promise.resolve();
    expect(answers).toHaveLength(2);
    answers[1](says({}, 5));
    await Promise.all(waiting);
    expect(server.save.mock.calls.map(([dossier]) => (dossier as typeof seen).version)).toEqual([3, 4]);
    expect(editor.state()).toBe('saved');
  });

  it('keeps what was typed when a colleague saved another section meanwhile, and takes theirs over', async () => {
    server.save.mockRejectedValueOnce(new HttpErrorResponse({ status: 412 }));
    server.now.mockResolvedValue(says({ chapters: [{ section: 'NEED', text: '同事写的。' }], protectionGrade: 3 }, 5));
    editor.form().controls.chapters.controls.COSTS.setValue('我写的。');
    await editor.save();
    expect(editor.conflict()?.disputed).toEqual([]);
    expect(editor.conflict()?.taken).toEqual(expect.arrayContaining(['chapters.NEED', 'protectionGrade']));
    expect(editor.form().value.chapters?.COSTS).toBe('我写的。');

    server.save.mockImplementation((_, content: DossierContent) => Promise.resolve(says(content, 6)));
    await editor.settle([]);
    const [dossier, content] = server.save.mock.calls[1] as [typeof seen, DossierContent];
    expect(dossier.version).toBe(5);
    expect(content.protectionGrade).toBe(3);
    expect(content.chapters).toEqual([
      { section: 'NEED', text: '同事写的。' },
      { section: 'COSTS', text: '我写的。' },
    ]);
  });

  it('asks which to keep where both wrote the same section', async () => {
    server.save.mockRejectedValueOnce(new HttpErrorResponse({ status: 412 }));
    server.now.mockResolvedValue(says({ chapters: [{ section: 'NEED', text: '同事写的。' }] }, 5));
    editor.form().controls.chapters.controls.NEED.setValue('我写的。');
    await editor.save();
    expect(editor.conflict()?.disputed).toEqual(['chapters.NEED']);
    expect(editor.value()['chapters.NEED']).toBe('我写的。');
  });

  it('shows at once what lacks in a dossier that was returned', () => {
    expect(editor.checked()).toBe(false);
    editor.open(dossierForTests({ state: 'RETURNED', version: 9 }));
    expect(editor.checked()).toBe(true);
  });
});
