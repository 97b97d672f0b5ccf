import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Action, DocumentSummary, Page, RectificationView } from '../api/models';
import { DocumentUpload } from '../documents/document-upload';
import { Commands } from '../shared/commands';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { Sending } from '../shared/sending';

interface Answer {
  text: string;
  evidence: string[];
}

/** What the owner has put right, item by item and with evidence. */
@Component({
  selector: 'bz-response-form',
  imports: [DocumentUpload, NzButtonModule, NzInputModule, ProblemMessage, TranslocoPipe],
  template: `
    <section class="panel" aria-labelledby="response-title">
      <header>
        <h3 id="response-title">{{ 'actions.respond' | transloco }}</h3>
      </header>
      <div class="body stack">
        <p class="soft">{{ 'oversight.response.lead' | transloco }}</p>
        @if (uploading()) {
          <bz-document-upload
            [project]="order().projectId"
            kind="RECTIFICATION"
            [types]="['RECTIFICATION']"
            (stored)="uploaded()"
            (closed)="uploading.set(false)"
          />
        } @else {
          <div>
            <button nz-button type="button" (click)="uploading.set(true)">{{ 'oversight.response.upload' | transloco }}</button>
          </div>
        }
        @for (item of order().items; track $index) {
          @let number = $index + 1;
          <fieldset>
            <legend>{{ number }}. {{ 'oversightSubject.' + item.subject | transloco }}：{{ item.required }}</legend>
            <div class="field">
              <label [attr.for]="'answer-' + number">{{ 'oversight.response.text' | transloco: { number } }}</label>
              <textarea
                nz-input
                rows="3"
                maxlength="2000"
                [id]="'answer-' + number"
                [value]="answers()[$index].text"
                (input)="write($index, $any($event.target).value)"
              ></textarea>
            </div>
            <div role="group" [attr.aria-label]="'oversight.response.evidence' | transloco: { number }">
              <p>{{ 'oversight.response.evidence' | transloco: { number } }}</p>
              @for (document of documents(); track document.id) {
                <label class="pick">
                  <input
                    type="checkbox"
                    [checked]="answers()[number - 1].evidence.includes(document.id)"
                    (change)="show(number - 1, document.id, $any($event.target).checked)"
                  />
                  {{ document.title }}
                </label>
              } @empty {
                <p class="soft">{{ 'oversight.response.noDocuments' | transloco }}</p>
              }
            </div>
          </fieldset>
        }
        @if (sending.problem(); as problem) {
          <bz-problem [problem]="problem" />
        }
        <div class="row">
          <button nz-button nzType="primary" type="button" [disabled]="!complete()" [nzLoading]="sending.underWay()" (click)="send()">
            {{ 'actions.respond' | transloco }}
          </button>
          <button nz-button type="button" (click)="closed.emit()">{{ 'reason.cancel' | transloco }}</button>
        </div>
      </div>
    </section>
  `,
  styles: `
    fieldset {
      margin: 0;
      padding: var(--s3);
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
    .pick {
      display: flex;
      align-items: center;
      gap: var(--s2);
      min-height: 28px;
    }
  `,
})
export class ResponseForm {
  private readonly commands = inject(Commands);
  readonly order = input.required<RectificationView>();
  readonly action = input.required<Action>();
  readonly done = output<RectificationView>();
  readonly closed = output();

  protected readonly sending = new Sending();
  protected readonly uploading = signal(false);
  private readonly listed = readAt<Page<DocumentSummary>>(
    () => `/api/v1/projects/${this.order().projectId}/documents?type=RECTIFICATION&limit=100`,
  );
  protected readonly documents = computed(() => (this.listed.hasValue() ? this.listed.value().items : []));
  protected readonly answers = linkedSignal<Answer[]>(() => this.order().items.map(() => ({ text: '', evidence: [] })));
  protected readonly complete = computed(() => this.answers().every((one) => one.text.trim() && one.evidence.length));

  protected write(at: number, text: string): void {
    this.change(at, (one) => ({ ...one, text }));
  }

  protected show(at: number, document: string, shown: boolean): void {
    this.change(at, (one) => ({ ...one, evidence: shown ? [...one.evidence, document] : one.evidence.filter((id) => id !== document) }));
  }

  protected uploaded(): void {
    this.uploading.set(false);
    this.listed.reload();
  }

  protected async send(): Promise<void> {
    const answers = this.answers().map((one, at) => ({ item: at + 1, text: one.text.trim(), evidence: one.evidence }));
    const { method, href } = this.action();
    const after = await this.sending.run(() => this.commands.send<RectificationView>(method, href, { answers }, this.order().version));
    if (after) {
      this.done.emit(after);
    }
  }

  private change(at: number, by: (one: Answer) => Answer): void {
    this.answers.update((all) => all.map((one, index) => (index === at ? by(one) : one)));
  }
}
