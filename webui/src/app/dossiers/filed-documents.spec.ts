import { TestBed } from '@angular/core/testing';
import { FiledDocument } from '../api/models';
import { textsForTests } from '../testing/texts';
import { FiledDocuments } from './filed-documents';

const filed = (versionId: string, fileName: string, mediaType: string, shown: boolean): FiledDocument => ({
  documentId: versionId,
  type: 'IMPLEMENTATION_PLAN',
  title: fileName,
  number: 1,
  versionId,
  fileName,
  mediaType,
  shown,
  size: 7,
  digest: '0'.repeat(64),
});

describe('the documents of a dossier', () => {
  it('are shown in the page where a browser may, and saved otherwise', async () => {
    HTMLDialogElement.prototype.showModal = () => undefined;
    TestBed.configureTestingModule({ imports: [textsForTests()] });
    const fixture = TestBed.createComponent(FiledDocuments);
    fixture.componentRef.setInput('documents', [
      filed('a1', '扫描', 'image/png', true),
      filed('b2', '概算.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', false),
    ]);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    expect([...page.querySelectorAll('li')].map((line) => line.querySelectorAll('button').length)).toEqual([1, 0]);
    page.querySelector('button')?.click();
    await fixture.whenStable();
    expect(page.querySelector('dialog img')?.getAttribute('src')).toBe('/api/v1/document-versions/a1/content');
  });
});
