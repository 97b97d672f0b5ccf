import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { PaperDraftView, PaperMatter, PaperView } from '../api/models';
import { announcing } from '../shared/announcing';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { LARGEST_COPY, Papers, draftHref } from './papers';

/** Issues a paper: under its number, as the portal sets it or from a copy that was edited. */
@Component({
  selector: 'bz-issue-paper',
  imports: [FormsModule, NzButtonModule, NzInputModule, ProblemMessage, TranslocoPipe],
  template: `
    <form (ngSubmit)="send()">
      <div class="two">
        <div class="field">
          <label [for]="at('number')">{{ 'papers.number' | transloco }}</label>
          <input
            nz-input
            name="number"
            maxlength="100"
            autocomplete="off"
            [id]="at('number')"
            [disabled]="draft().number !== null"
            [attr.aria-describedby]="at('number-hint')"
            [ngModel]="number()"
            (ngModelChange)="number.set($event)"
          />
          <p class="small soft" [id]="at('number-hint')">
            {{ (draft().number === null ? 'papers.form.numberHint' : 'papers.form.numberOfMatter') | transloco }}
          </p>
        </div>
        @if (!datedBySignature()) {
          <div class="field">
            <label [for]="at('date')">{{ 'papers.issuedOn' | transloco }}</label>
            <input
              nz-input
              type="date"
              name="date"
              [id]="at('date')"
              [disabled]="draft().date !== null"
              [ngModel]="issuedOn()"
              (ngModelChange)="issuedOn.set($event)"
            />
            @if (draft().date !== null) {
              <p class="small soft">{{ 'papers.form.dateOfMatter' | transloco }}</p>
            }
          </div>
        }
      </div>
      <fieldset>
        <legend>{{ 'papers.form.copy' | transloco }}</legend>
        <label>
          <input type="radio" name="copy" [value]="false" [ngModel]="edited()" (ngModelChange)="edited.set($event)" />
          {{ 'papers.form.asSet' | transloco }}
        </label>
        <label>
          <input type="radio" name="copy" [value]="true" [ngModel]="edited()" (ngModelChange)="edited.set($event)" />
          {{ 'papers.form.withEdited' | transloco }}
        </label>
      </fieldset>
      @if (edited()) {
        @if (number().trim()) {
          <p><a [href]="toEdit()" download>{{ 'papers.form.toEdit' | transloco }}</a></p>
        }
        <div class="field">
          <label [for]="at('file')">{{ 'papers.form.file' | transloco }}</label>
          <input type="file" accept=".docx" [id]="at('file')" [disabled]="sending.underWay()" (change)="pick($event)" />
          @if (tooLarge()) {
            <p class="wrong" role="alert">{{ 'papers.form.tooLarge' | transloco }}</p>
          }
        </div>
      }
      <p class="small soft">{{ (signs() ? 'papers.form.sends' : 'papers.form.final') | transloco }}</p>
      @if (sending.problem(); as problem) {
        <bz-problem [problem]="problem" />
      }
      <div class="buttons">
        <button nz-button type="button" (click)="closed.emit()">{{ 'papers.form.cancel' | transloco }}</button>
        <button nz-button nzType="primary" [nzLoading]="sending.underWay()" [disabled]="!ready()">
          {{ (signs() ? 'papers.form.sendToSign' : 'papers.form.issue') | transloco }}
        </button>
      </div>
    </form>
  `,
  styles: `
    form {
      max-width: 720px;
      padding: var(--s3) 0;
    }
    .two {
      display: grid;
      gap: var(--s3);
      grid-template-columns: repeat(auto-fit, minmax(240px, 1fr));
    }
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2) var(--s4);
      margin: var(--s3) 0;
      padding: 0;
      border: 0;
    }
    .field {
      margin-bottom: var(--s3);
    }
  `,
})
export class IssueForm {
  private readonly papers = inject(Papers);
  readonly matter = input.required<PaperMatter>();
  readonly of = input.required<string>();
  readonly draft = input.required<PaperDraftView>();
  /** Where to send it. */
  readonly href = input.required<string>();
  readonly issued = output<PaperView>();
  readonly closed = output();

  private readonly issuedNow = announcing('papers.issued');
  private readonly sent = announcing('papers.sent');
  protected readonly sending = new Sending(() => {
    (this.signs() ? this.sent : this.issuedNow)();
  });
  protected readonly number = linkedSignal(() => this.draft().number ?? '');
  protected readonly issuedOn = linkedSignal(() => this.draft().date ?? '');
  /** Whether others of the organ sign it before it is issued. */
  protected readonly signs = computed(() => this.draft().actions.some((action) => action.name === 'send-paper-to-sign'));
  protected readonly edited = signal(false);
  /** As the portal sets it, it has the day of its last signature. */
  protected readonly datedBySignature = computed(() => this.signs() && !this.edited() && this.draft().date === null);
  protected readonly file = signal<File | null>(null);
  protected readonly tooLarge = computed(() => (this.file()?.size ?? 0) > LARGEST_COPY);
  protected readonly ready = computed(
    () => !this.sending.underWay() && this.number().trim() !== '' && (!this.edited() || (this.file() !== null && !this.tooLarge())),
  );
  protected readonly toEdit = computed(() =>
    draftHref(this.matter(), this.of(), this.draft(), { number: this.number().trim(), issuedOn: this.issuedOn() || null }),
  );

  /** Several such forms may stand on a page. */
  protected at(field: string): string {
    return `paper-${field}-${this.draft().kind}-${this.draft().part}`;
  }

  protected pick(event: Event): void {
    this.file.set((event.target as HTMLInputElement).files?.[0] ?? null);
  }

  protected async send(): Promise<void> {
    if (!this.ready()) {
      return;
    }
    const { kind, part } = this.draft();
    const [number, issuedOn] = [this.number().trim(), this.datedBySignature() ? null : this.issuedOn() || null];
    const paper = { matter: this.matter(), matterId: this.of(), kind, part, number, issuedOn };
    const done = await this.sending.run(() => this.papers.issue(this.href(), paper, this.edited() ? this.file() : null));
    if (done) {
      this.issued.emit(done);
    }
  }
}
