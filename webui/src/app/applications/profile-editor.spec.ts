import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { of } from 'rxjs';
import { ApplicationView, ProjectProfile } from '../api/models';
import { Applications } from './applications';
import { ProfileEditor } from './profile-editor';

const seen: ApplicationView = {
  id: 'a1',
  projectId: 'p1',
  listId: 'l1',
  year: 2027,
  ownerDepartment: { code: '511900-WJW', name: '卫生健康委', nameEn: 'Health Commission' },
  state: 'DRAFT',
  profile: { name: '旧名', summary: '旧' },
  findings: [],
  confirmations: [],
  returnedFields: [],
  callClosesOn: '2026-12-15',
  policyVersion: 'v1',
  renewal: false,
  lapsed: false,
  opinion: null,
  rounds: 0,
  waitsFor: null,
  updatedAt: '2026-11-02T01:00:00Z',
  updatedByName: '王建国',
  submittedAt: null,
  version: 3,
  actions: [],
};

describe('editing an application', () => {
  const server = { save: vi.fn(), now: vi.fn(), screen: vi.fn(() => of({ findings: [] })) };
  let editor: ProfileEditor;

  beforeEach(() => {
    sessionStorage.clear();
    vi.clearAllMocks();
    TestBed.configureTestingModule({ providers: [ProfileEditor, { provide: Applications, useValue: server }] });
    editor = TestBed.inject(ProfileEditor);
    editor.open(seen);
  });

  const answer = (profile: ProjectProfile, version: number) => ({ ...seen, profile, version });
  const kept = () => sessionStorage.getItem('draft:application/a1');

  it('keeps what is typed in the tab until the server has it', async () => {
    server.save.mockResolvedValue(answer({ name: '新名', summary: '旧' }, 4));
    editor.form().controls.name.setValue('新名');
    expect(kept()).toContain('新名');
    await editor.save();
    expect(server.save.mock.calls[0][0].version).toBe(3);
    expect(editor.state()).toBe('saved');
    expect(kept()).toBeNull();
    expect(editor.resource()?.version).toBe(4);
  });

  it('does not overwrite what a colleague changed, and merges as chosen', async () => {
    server.save.mockRejectedValueOnce(new HttpErrorResponse({ status: 412 }));
    server.now.mockResolvedValue(answer({ name: '同事的名', summary: '同事的概述' }, 5));
    editor.form().controls.name.setValue('我的名');
    await editor.save();
    expect(editor.conflict()?.disputed).toEqual(['name']);
    expect(editor.conflict()?.taken).toEqual(['summary']);
    expect(editor.form().value.name).toBe('我的名');

    server.save.mockResolvedValueOnce(answer({}, 6));
    await editor.settle([]);
    const [application, profile] = server.save.mock.calls[1];
    expect(application.version).toBe(5);
    expect(profile).toMatchObject({ name: '我的名', summary: '同事的概述' });
  });

  it('loses nothing when the session ends: the next opening finds it again', async () => {
    server.save.mockRejectedValue(new HttpErrorResponse({ status: 401 }));
    editor.form().controls.name.setValue('断线前写的');
    await editor.save();
    expect(editor.state()).toBe('failed');

    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [ProfileEditor, { provide: Applications, useValue: server }] });
    const later = TestBed.inject(ProfileEditor);
    later.open(seen);
    expect(later.form().value.name).toBe('断线前写的');
    expect(later.restored()).toBe(true);
  });
});
