import { Component, input } from '@angular/core';
import { FiledDocument } from '../api/models';

/** Documents that show something, as they stood then. */
@Component({
  selector: 'bz-evidence',
  template: `
    <ul class="plain">
      @for (document of documents(); track document.versionId) {
        <li>
          <a [href]="'/api/v1/document-versions/' + document.versionId + '/content'">{{ document.title }}</a>
          <span class="small soft">{{ document.fileName }}</span>
        </li>
      }
    </ul>
  `,
})
export class EvidenceList {
  readonly documents = input.required<FiledDocument[]>();
}
