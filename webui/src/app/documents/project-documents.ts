import { NgTemplateOutlet } from '@angular/common';
import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { firstValueFrom } from 'rxjs';
import { DocumentSummary, DocumentType, DocumentVersionView, DocumentView, ProblemView } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { Toasts } from '../shared/toasts';
import { DocumentPreview } from './document-preview';
import { DocumentUpload } from './document-upload';
import { sizeText } from './sizes';
import { documentTypeTexts } from './texts';

const TYPES = Object.keys(documentTypeTexts);

/** The documents of a project by type, with their versions; for those who may, a new one or a new version. */
@Component({
  selector: 'bz-project-documents',
  imports: [ArticleChip, DocumentPreview, DocumentUpload, InstantPipe, ListState, NgTemplateOutlet, NzButtonModule, ProblemMessage, TranslocoPipe],
  templateUrl: './project-documents.html',
  styles: `
    code {
      white-space: nowrap;
    }
    .file {
      overflow-wrap: anywhere;
    }
    td.deeds > * {
      margin-right: var(--s2);
    }
  `,
})
export class ProjectDocuments {
  protected readonly departments = inject(Departments);
  private readonly http = inject(HttpClient);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  private readonly preview = viewChild.required(DocumentPreview);
  readonly project = input.required<string>();
  readonly mayAdd = input(false);

  protected readonly size = sizeText;
  protected readonly list = new KeysetList<DocumentSummary>(
    () => `/api/v1/projects/${this.project()}/documents`,
    computed(() => ({ limit: 100 })),
  );
  protected readonly groups = computed(() =>
    TYPES.map((type) => ({
      type: type as DocumentType,
      documents: this.list.items().filter((document) => document.type === type),
    })).filter((group) => group.documents.length > 0),
  );
  protected readonly adding = signal(false);
  /** The document whose versions are open. */
  protected readonly opened = signal<DocumentView | null>(null);
  protected readonly renewed = signal<DocumentView | null>(null);
  protected readonly problem = signal<ProblemView | null>(null);

  protected add(): void {
    this.renewed.set(null);
    this.adding.set(true);
  }

  protected async toggle(document: DocumentSummary): Promise<void> {
    this.opened.set(this.opened()?.id === document.id ? null : await this.read(document.id));
  }

  protected renew(document: DocumentView): void {
    this.renewed.set(document);
    this.adding.set(true);
  }

  protected mayRenew(document: DocumentView): boolean {
    return document.actions.some((action) => action.name === 'add-version' && action.allowed);
  }

  protected storedVersions(document: DocumentView): DocumentVersionView[] {
    return document.versions.filter((version) => version.state === 'STORED');
  }

  protected show(version: DocumentVersionView): void {
    this.preview().show(version);
  }

  protected done(document: DocumentView): void {
    this.adding.set(false);
    this.opened.set(null);
    this.list.reload();
    this.toasts.say(this.words.translate('documents.stored', { title: document.title }));
  }

  protected async copy(digest: string): Promise<void> {
    await navigator.clipboard.writeText(digest);
    this.toasts.say(this.words.translate('documents.copied'));
  }

  private async read(id: string): Promise<DocumentView | null> {
    this.problem.set(null);
    try {
      return await firstValueFrom(this.http.get<DocumentView>(`/api/v1/documents/${id}`));
    } catch (error) {
      this.problem.set(problemOf(error));
      return null;
    }
  }
}
