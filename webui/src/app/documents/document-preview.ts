import { Component, ElementRef, computed, inject, signal, viewChild } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { DocumentVersionView } from '../api/models';

const CONTENT = /^\/api\/v1\/document-versions\/[0-9a-f-]+\/content$/;

/** What of a document's version is needed to show it. */
export type Previewed = Pick<DocumentVersionView, 'fileName' | 'mediaType' | 'content'>;

/** Shows a PDF with the browser's own viewer, or an image, beside the page it belongs to. */
@Component({
  selector: 'bz-document-preview',
  imports: [NzButtonModule, TranslocoPipe],
  template: `
    <dialog #dialog aria-labelledby="preview-title" (close)="version.set(null)">
      @if (version(); as shown) {
        <header>
          <h2 id="preview-title">{{ shown.fileName }}</h2>
          <button nz-button type="button" (click)="close()">{{ 'documents.close' | transloco }}</button>
        </header>
        @if (shown.mediaType === 'application/pdf') {
          <iframe [src]="address()" [title]="shown.fileName"></iframe>
        } @else {
          <div class="image"><img [src]="shown.content" [alt]="shown.fileName" /></div>
        }
      }
    </dialog>
  `,
  styles: `
    dialog {
      margin: 0 0 0 auto;
      width: min(1000px, 92vw);
      max-width: none;
      height: 100vh;
      max-height: none;
    }
    header {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--s3);
      margin-bottom: var(--s3);
      overflow-wrap: anywhere;
    }
    iframe,
    .image {
      width: 100%;
      height: calc(100vh - 110px);
      border: 1px solid var(--line);
      overflow: auto;
    }
    img {
      max-width: 100%;
    }
  `,
})
export class DocumentPreview {
  private readonly sanitizer = inject(DomSanitizer);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  protected readonly version = signal<Previewed | null>(null);
  /** Only contents of the portal itself are ever framed. */
  protected readonly address = computed(() => {
    const content = this.version()?.content ?? '';
    return this.sanitizer.bypassSecurityTrustResourceUrl(CONTENT.test(content) ? content : 'about:blank');
  });

  show(version: Previewed): void {
    this.version.set(version);
    this.dialog().nativeElement.showModal();
  }

  protected close(): void {
    this.dialog().nativeElement.close();
    this.version.set(null);
  }
}
