import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { DocumentSummary, DocumentVersionView, DocumentView } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { ProjectDocuments } from './project-documents';

const version = (number: number, fileName: string): DocumentVersionView => ({
  id: `v${number}`,
  number,
  fileName,
  mediaType: fileName.endsWith('.pdf') ? 'application/pdf' : 'application/zip',
  shown: fileName.endsWith('.pdf'),
  size: 2_500_000,
  digest: 'abcdef0123456789'.repeat(4),
  state: 'STORED',
  byName: '张伟',
  at: '2026-11-20T01:00:00Z',
  content: `/api/v1/document-versions/v${number}/content`,
});
const department = { code: '511900-JYJ', name: '市教育局', nameEn: 'Education Bureau' };
const summary = (id: string, type: DocumentSummary['type'], current: DocumentVersionView): DocumentSummary => ({
  id,
  type,
  article: 'A17',
  title: `标题${id}`,
  department,
  current,
});

describe('the documents of a project', () => {
  let fixture: ComponentFixture<ProjectDocuments>;
  let server: HttpTestingController;

  async function listed(items: DocumentSummary[], mayAdd = false): Promise<HTMLElement> {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([]), departmentsForTests()],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(ProjectDocuments);
    fixture.componentRef.setInput('project', 'p1');
    fixture.componentRef.setInput('mayAdd', mayAdd);
    fixture.detectChanges();
    server.expectOne((sent) => sent.url === '/api/v1/projects/p1/documents').flush({ items, nextCursor: null, total: null });
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  const press = async (element: HTMLElement, text: string) => {
    const button = [...element.querySelectorAll('button')].find((one) => one.textContent.trim() === text);
    button?.click();
    await fixture.whenStable();
  };

  it('says when there are none, and offers nothing to whoever only reads', async () => {
    const element = await listed([]);
    expect(element.textContent).toContain('还没有文件');
    expect(element.textContent).not.toContain('上传文件');
  });

  it('shows them by type in the order of the work, with version, size, digest and who', async () => {
    const element = await listed([summary('b', 'OPINION', version(2, '意见.zip')), summary('a', 'PROPOSAL', version(1, '建议书.pdf'))]);
    expect([...element.querySelectorAll('h3')].map((one) => one.textContent.trim().split(/\s/)[0])).toEqual(['项目建议书', '意见']);
    for (const part of ['第 2 版', '2.4 MB', 'abcdef012345', '张伟', '建议书.pdf']) {
      expect(element.textContent).toContain(part);
    }
  });

  it('previews what a browser shows by itself, and offers everything to download', async () => {
    const element = await listed([summary('a', 'PROPOSAL', version(1, '建议书.pdf')), summary('b', 'OPINION', version(2, '意见.zip'))]);
    expect(element.querySelectorAll('a[download]').length).toBe(2);
    expect([...element.querySelectorAll('button')].filter((one) => one.textContent.trim() === '预览').length).toBe(1);
  });

  it('opens the versions and lets a new one be added where the portal offers it', async () => {
    const element = await listed([summary('a', 'PROPOSAL', version(2, '建议书二.pdf'))], true);
    await press(element, '历次版本');
    const whole: DocumentView = {
      ...summary('a', 'PROPOSAL', version(2, '建议书二.pdf')),
      projectId: 'p1',
      versions: [version(2, '建议书二.pdf'), version(1, '建议书一.pdf')],
      version: 4,
      actions: [{ name: 'add-version', method: 'POST', href: '/api/v1/documents/a/versions', allowed: true, reasons: [] }],
    };
    server.expectOne('/api/v1/documents/a').flush(whole);
    await vi.waitFor(() => {
      fixture.detectChanges();
      expect(element.textContent).toContain('建议书一.pdf');
    });
    expect(element.textContent).toContain('建议书一.pdf');
    await press(element, '上传新版本');
    expect(element.textContent).toContain('“标题a”的新版本');
  });
});
