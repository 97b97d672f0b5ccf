import { Component, input, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { FiledDocument } from '../api/models';
import { DocumentPreview } from '../documents/document-preview';
import { sizeText } from '../documents/sizes';

/** The documents of a dossier, each in the version that counts. */
@Component({
  selector: 'bz-filed-documents',
  imports: [DocumentPreview, NzButtonModule, TranslocoPipe],
  template: `
    <ul class="plain">
      @for (document of documents(); track document.versionId) {
        <li>
          <span class="what">
            @if (document.documentId === main()) {
              <span class="tag blue">{{ 'dossiers.itself' | transloco }}</span>
            }
            {{ document.title }}
            <span class="small soft">
              {{ 'documentType.' + document.type | transloco }} · {{ document.fileName }} ·
              {{ 'documents.number' | transloco: { number: document.number } }} · {{ size(document.size) }} ·
              <code [title]="document.digest">{{ document.digest.slice(0, 12) }}</code>
            </span>
          </span>
          <span class="row no-print">
            @if (document.shown) {
              <button nz-button nzSize="small" type="button" (click)="show(document)">
                {{ 'documents.show' | transloco }}<span class="visually-hidden"> {{ document.title }}</span>
              </button>
            }
            <a [href]="address(document)" [attr.download]="document.fileName">
              {{ 'documents.download' | transloco }}<span class="visually-hidden"> {{ document.title }}</span>
            </a>
          </span>
        </li>
      } @empty {
        <li class="soft">{{ 'dossiers.noDocuments' | transloco }}</li>
      }
    </ul>
    <bz-document-preview />
  `,
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--s2) var(--s4);
      padding: var(--s2) 0;
    }
    li + li {
      border-top: 1px solid var(--line);
    }
    .what {
      flex: 1 1 260px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class FiledDocuments {
  private readonly preview = viewChild.required(DocumentPreview);
  readonly documents = input.required<FiledDocument[]>();
  /** Which of them is the dossier itself. */
  readonly main = input<string | null>();

  protected readonly size = sizeText;
  protected readonly address = (document: FiledDocument) => `/api/v1/document-versions/${document.versionId}/content`;

  protected show(document: FiledDocument): void {
    this.preview().show({ fileName: document.fileName, mediaType: document.mediaType, content: this.address(document) });
  }
}
