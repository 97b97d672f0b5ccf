import { Component, DestroyRef, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Subscription } from 'rxjs';
import { DocumentType, DocumentView, ProblemView } from '../api/models';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { Documents } from './documents';
import { sizeText } from './sizes';
import { documentTypeTexts } from './texts';

/** One file on its way to the portal, as a new document or as the next version of one. */
@Component({
  selector: 'bz-document-upload',
  imports: [FormsModule, NzButtonModule, NzInputModule, ProblemMessage, TranslocoPipe],
  template: `
    <form (ngSubmit)="send()">
      @if (document(); as next) {
        <p>
          <strong>{{ 'documents.newVersionOf' | transloco: { title: next.title } }}</strong>
        </p>
      } @else {
        <div class="field">
          <label for="document-type">{{ 'documents.type' | transloco }}</label>
          <select id="document-type" class="ant-input" name="type" [disabled]="fixed()" [(ngModel)]="type">
            @for (each of types(); track each) {
              <option [value]="each">{{ 'documentType.' + each | transloco }}</option>
            }
          </select>
        </div>
        <div class="field">
          <label for="document-title">{{ 'documents.title' | transloco }}</label>
          <input nz-input id="document-title" name="title" maxlength="200" [disabled]="fixed()" [(ngModel)]="title" />
        </div>
      }
      <div
        class="drop"
        [class.over]="over()"
        (dragover)="drag($event, true)"
        (dragleave)="drag($event, false)"
        (drop)="drop($event)"
      >
        <label class="pick">
          <span class="visually-hidden">{{ 'documents.choose' | transloco }}</span>
          <input type="file" [disabled]="underWay()" (change)="pick($event)" />
        </label>
        <span class="soft">{{ 'documents.drop' | transloco }}</span>
        @if (file(); as chosen) {
          <p class="chosen">{{ chosen.name }} <span class="soft num">{{ size(chosen.size) }}</span></p>
        }
        <p class="small soft">{{ 'documents.kinds' | transloco }}</p>
      </div>
      @if (sent() !== null) {
        <div role="status">
          <progress max="100" [value]="percent()" [attr.aria-label]="'documents.progress' | transloco: { percent: percent() }"></progress>
          @if (percent() === 100) {
            {{ 'documents.checking' | transloco }}
          } @else {
            {{ 'documents.progress' | transloco: { percent: percent() } }}
          }
        </div>
      }
      @if (problem(); as problem) {
        <bz-problem [problem]="problem" />
      }
      <div class="buttons">
        <button nz-button type="button" (click)="cancel()">{{ 'documents.cancel' | transloco }}</button>
        <button nz-button nzType="primary" [nzLoading]="underWay()" [disabled]="!ready()">
          {{ (problem() ? 'documents.again' : 'documents.send') | transloco }}
        </button>
      </div>
    </form>
  `,
  styles: `
    form {
      max-width: 640px;
      margin-bottom: var(--s4);
    }
    .field {
      margin-bottom: var(--s3);
    }
    .drop {
      margin-bottom: var(--s3);
      padding: var(--s4);
      border: 1px dashed var(--line);
      border-radius: var(--radius);
    }
    .over {
      border-color: currentcolor;
      background: var(--amber-tint);
    }
    progress {
      width: 100%;
    }
    .chosen {
      margin-top: var(--s2);
      overflow-wrap: anywhere;
    }
  `,
})
export class DocumentUpload {
  private readonly documents = inject(Documents);
  readonly project = input.required<string>();
  /** The document that gets a new version; none for a new document. */
  readonly document = input<DocumentView | null>(null);
  /** What a new document is taken to be until something else is chosen. */
  readonly kind = input<DocumentType>('FEASIBILITY_STUDY');
  /** What it may be; anything where nothing is said. */
  readonly types = input(Object.keys(documentTypeTexts) as DocumentType[]);
  readonly stored = output<DocumentView>();
  readonly closed = output();

  protected readonly size = sizeText;
  protected readonly type = linkedSignal(() => this.kind());
  protected readonly title = signal('');
  protected readonly file = signal<File | null>(null);
  protected readonly over = signal(false);
  protected readonly problem = signal<ProblemView | null>(null);
  protected readonly underWay = signal(false);
  protected readonly sent = signal<number | null>(null);
  protected readonly percent = computed(() => Math.floor((this.sent() ?? 0) * 100));
  protected readonly ready = computed(() => !this.underWay() && this.file() !== null && (this.document() !== null || this.title().trim() !== ''));
  /** Announced already; what did not arrive is sent again under a new number of the same document. */
  private readonly announced = signal<DocumentView | null>(null);
  protected readonly fixed = computed(() => this.underWay() || this.announced() !== null);
  private running?: Subscription;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.running?.unsubscribe());
  }

  protected pick(event: Event): void {
    this.take((event.target as HTMLInputElement).files?.[0]);
  }

  protected drag(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }

  protected drop(event: DragEvent): void {
    this.drag(event, false);
    if (!this.underWay()) {
      this.take(event.dataTransfer?.files[0]);
    }
  }

  /** A title nobody has given is that of the file. */
  private take(file: File | undefined): void {
    if (file) {
      this.file.set(file);
      this.problem.set(null);
      if (this.title() === '') {
        this.title.set(file.name.replace(/\.[^.]*$/, ''));
      }
    }
  }

  protected async send(): Promise<void> {
    const file = this.file();
    if (!file || !this.ready()) {
      return;
    }
    this.underWay.set(true);
    this.problem.set(null);
    try {
      const document = await this.announce(file);
      this.announced.set(document);
      this.fill(document, file);
    } catch (error) {
      this.fail(error);
    }
  }

  private announce(file: File): Promise<DocumentView> {
    const earlier = this.announced() ?? this.document();
    return earlier ? this.documents.addVersion(earlier, file) : this.documents.add(this.project(), this.type(), this.title().trim(), file);
  }

  private fill(document: DocumentView, file: File): void {
    this.sent.set(0);
    this.running = this.documents.fill(document.versions[0].id, file).subscribe({
      next: (upload) => {
        if ('sent' in upload) {
          this.sent.set(upload.sent);
        } else {
          this.stored.emit(upload.document);
        }
      },
      error: (error: unknown) => {
        this.fail(error);
      },
    });
  }

  private fail(error: unknown): void {
    this.problem.set(problemOf(error));
    this.underWay.set(false);
    this.sent.set(null);
  }

  /** Breaks off what is under way; the portal keeps nothing of it. */
  protected cancel(): void {
    this.running?.unsubscribe();
    this.closed.emit();
  }
}
