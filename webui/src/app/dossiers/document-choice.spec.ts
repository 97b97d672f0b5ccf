import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { DocumentUpload } from '../documents/document-upload';
import { dossierForTests } from '../testing/dossiers';
import { textsForTests } from '../testing/texts';
import { DocumentChoice } from './document-choice';
import { DossierEditor } from './dossier-editor';

describe('the documents of a dossier', () => {
  let fixture: ComponentFixture<DocumentChoice>;
  let editor: DossierEditor;

  async function arrive(): Promise<HTMLElement> {
    sessionStorage.clear();
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), DossierEditor],
    });
    editor = TestBed.inject(DossierEditor);
    editor.open(dossierForTests());
    fixture = TestBed.createComponent(DocumentChoice);
    TestBed.tick();
    TestBed.inject(HttpTestingController)
      .expectOne((request) => request.url === '/api/v1/projects/p1/documents')
      .flush({ items: [], nextCursor: null, total: null });
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  async function upload(page: HTMLElement, type: string, id: string): Promise<void> {
    [...page.querySelectorAll('button')].find((button) => button.textContent.includes('上传文件'))?.click();
    await fixture.whenStable();
    const form = fixture.debugElement.query(By.directive(DocumentUpload));
    expect(page.querySelector<HTMLSelectElement>('#document-type')?.value).toContain('IMPLEMENTATION_PLAN');
    form.triggerEventHandler('stored', { id, type });
    TestBed.tick();
  }

  it('takes what is uploaded as the dossier itself where it is of its type, and else attaches it', async () => {
    const page = await arrive();
    await upload(page, 'IMPLEMENTATION_PLAN', 'f1');
    expect(page.querySelector('bz-document-upload')).toBeNull();
    expect(editor.value().documentId).toBe('f1');
    await upload(page, 'PRODUCT_STATEMENT', 'f2');
    expect(editor.value().documentId).toBe('f1');
    expect(editor.value().attachments).toEqual(['f2']);
  });
});
