import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DossierView } from '../api/models';
import { FiledDocuments } from './filed-documents';
import { PartConfirmations } from './part-confirmations';
import { partsOf, sectionsShown } from './parts';
import { returnedIn } from './returned';
import { DecidedAmounts, SectionBody } from './section-body';

/** A dossier to read, section by section, with its documents. */
@Component({
  selector: 'bz-dossier-content',
  imports: [FiledDocuments, PartConfirmations, SectionBody, TranslocoPipe],
  template: `
    <nav class="small no-print" [attr.aria-label]="'dossiers.steps' | transloco">
      @for (section of sections(); track section) {
        <a [href]="here + '#' + section" (click)="to($event, section)">{{ 'section.' + section | transloco }}</a>
      }
    </nav>
    @for (section of sections(); track section) {
      <section [id]="section" [attr.aria-labelledby]="'title-' + section">
        <h3 [id]="'title-' + section">{{ 'section.' + section | transloco }}</h3>
        @for (reason of returned(section); track $index) {
          <p class="returned"><strong>{{ 'dossiers.returnedHere' | transloco }}</strong> {{ reason }}</p>
        }
        <bz-section-body [section]="section" [content]="dossier().content" [decided]="decided()" />
        @if (section === 'JOINT_CONSTRUCTION') {
          <bz-part-confirmations [parts]="dossier().parts" />
        }
      </section>
    }
    <section aria-labelledby="title-documents">
      <h3 id="title-documents">{{ 'dossiers.step.DOCUMENTS' | transloco }}</h3>
      <bz-filed-documents [documents]="dossier().documents" [main]="dossier().content.documentId" />
    </section>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s1) var(--s4);
      padding-bottom: var(--s3);
      border-bottom: 1px solid var(--line);
    }
    /* Large enough to be hit with a finger. */
    nav a {
      padding: 4px 0;
    }
    section {
      padding-top: var(--s4);
      scroll-margin-top: calc(var(--header) + 56px);
    }
    section + section {
      margin-top: var(--s4);
      border-top: 1px solid var(--line);
    }
    h3 {
      margin-bottom: var(--s2);
      font-size: 15px;
    }
    .returned {
      margin-bottom: var(--s3);
      padding: var(--s2) var(--s3);
      border-left: 3px solid #b26a00;
      background: var(--amber-tint);
      white-space: pre-line;
    }
  `,
})
export class DossierContentView {
  readonly dossier = input.required<DossierView>();
  protected readonly here = location.pathname + location.search;
  protected readonly sections = computed(() => sectionsShown(this.dossier().sections, partsOf(this.dossier().content)));
  protected readonly decided = computed<DecidedAmounts>(() => {
    const { approval, reviewedBudget, reviewedLines } = this.dossier();
    return { approved: approval?.lines ?? null, reviewed: reviewedBudget === null ? null : reviewedLines };
  });

  protected returned(section: string): string[] {
    return returnedIn(this.dossier(), section);
  }

  /** Within the page: the address keeps its tab. */
  protected to(event: Event, section: string): void {
    event.preventDefault();
    document.getElementById(section)?.scrollIntoView();
  }
}
