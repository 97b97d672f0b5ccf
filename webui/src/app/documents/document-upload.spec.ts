import { HttpEventType, provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { textsForTests } from '../testing/texts';
import { DocumentUpload } from './document-upload';
import { sizeText } from './sizes';

const announced = { id: 'd1', title: '方案', version: 3, versions: [{ id: 'v1' }], actions: [] };
const CONTENT = '/api/v1/document-versions/v1/content';

describe('the upload of a document', () => {
  let fixture: ComponentFixture<DocumentUpload>;
  let server: HttpTestingController;
  let element: HTMLElement;

  async function dropped(): Promise<void> {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(DocumentUpload);
    fixture.componentRef.setInput('project', 'p1');
    await fixture.whenStable();
    element = fixture.nativeElement as HTMLElement;
    const drop = new Event('drop', { cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [new File(['x'.repeat(100)], '方案.pdf')] } });
    element.querySelector('.drop')?.dispatchEvent(drop);
    await fixture.whenStable();
  }

  async function send(): Promise<void> {
    element.querySelector('form')?.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
  }

  async function announce(): Promise<void> {
    await send();
    const sent = server.expectOne('/api/v1/projects/p1/documents');
    expect(sent.request.body).toEqual({ type: 'FEASIBILITY_STUDY', title: '方案', file: { fileName: '方案.pdf', size: 100 } });
    sent.flush(announced);
    await fixture.whenStable();
  }

  it('is announced, sent with its progress, and then told', async () => {
    await dropped();
    const stored: unknown[] = [];
    fixture.componentInstance.stored.subscribe((document) => stored.push(document));
    await announce();
    const content = server.expectOne(CONTENT);
    content.event({ type: HttpEventType.UploadProgress, loaded: 40, total: 100 });
    await fixture.whenStable();
    expect(element.textContent).toContain('已上传 40%');
    content.flush(announced);
    expect(stored).toEqual([announced]);
  });

  it('says why it was refused, and is sent again as another version of the same document', async () => {
    await dropped();
    await announce();
    server.expectOne(CONTENT).flush(
      { title: '内容不符', violations: [{ field: 'content', message: '文件内容不是 PDF 文件' }] },
      { status: 422, statusText: '' },
    );
    await fixture.whenStable();
    expect(element.textContent).toContain('文件内容不是 PDF 文件');
    await send();
    const again = server.expectOne('/api/v1/documents/d1/versions');
    expect(again.request.headers.get('If-Match')).toBe('"3"');
  });

  it('is broken off by whoever cancels', async () => {
    await dropped();
    await announce();
    const content = server.expectOne(CONTENT);
    element.querySelector<HTMLButtonElement>('.buttons button')?.click();
    expect(content.cancelled).toBe(true);
  });

  it('tells sizes as people read them', () => {
    expect([512, 2048, 2_500_000, 5_000_000_000].map(sizeText)).toEqual(['512 B', '2.0 KB', '2.4 MB', '4.7 GB']);
  });
});
