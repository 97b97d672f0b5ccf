import { Component, computed, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Section } from '../api/models';
import { DossierEditor } from './dossier-editor';
import { DossierRows } from './dossier-rows';
import { PartFindings } from './part-findings';
import { ROWS_OF } from './parts';
import { returnedIn } from './returned';

const GRADES = [1, 2, 3, 4, 5];

/** One section being written: why it was given back, its words, and what is filled in for it. */
@Component({
  selector: 'bz-section-editor',
  imports: [DossierRows, NzInputModule, PartFindings, ReactiveFormsModule, TranslocoPipe],
  template: `
    @for (reason of returned(); track $index) {
      <p class="returned">
        <strong>{{ 'dossiers.returnedHere' | transloco }}</strong> {{ reason }}
      </p>
    }
    <div class="field">
      <label [for]="'words-' + section()">{{ 'dossiers.words' | transloco }}</label>
      <p class="hint" [id]="'hint-' + section()">{{ 'dossiers.hint.' + section() | transloco }}</p>
      <textarea
        nz-input
        rows="12"
        maxlength="20000"
        [id]="'words-' + section()"
        [attr.aria-describedby]="'hint-' + section() + ' found-' + section()"
        [formControl]="words()"
      ></textarea>
      <bz-part-findings [id]="'found-' + section()" [field]="chapter()" [filled]="!!words().value" />
    </div>
    @if (section() === 'SECURITY') {
      <div class="field grade">
        <label for="protection-grade">{{ 'dossiers.protectionGrade' | transloco }}</label>
        <select class="ant-input" id="protection-grade" [formControl]="editor.form().controls.protectionGrade">
          <option [ngValue]="null">{{ 'choice.choose' | transloco }}</option>
          @for (grade of grades; track grade) {
            <option [ngValue]="grade">{{ 'dossiers.grade.' + grade | transloco }}</option>
          }
        </select>
        <bz-part-findings field="protectionGrade" [filled]="false" />
      </div>
    }
    @if (rows(); as rows) {
      <bz-dossier-rows [rows]="rows" />
    }
  `,
  styles: `
    :host > * + * {
      margin-top: var(--s4);
    }
    .returned {
      padding: var(--s2) var(--s3);
      border-left: 3px solid #b26a00;
      background: var(--amber-tint);
      white-space: pre-line;
    }
    .hint {
      margin: 0 0 4px;
    }
    .grade {
      max-width: 280px;
    }
  `,
})
export class SectionEditor {
  protected readonly editor = inject(DossierEditor);
  readonly section = input.required<Section>();

  protected readonly grades = GRADES;
  protected readonly chapter = computed(() => `chapters.${this.section()}`);
  protected readonly words = computed(() => this.editor.form().controls.chapters.controls[this.section()]);
  protected readonly rows = computed(() => ROWS_OF[this.section()]);
  protected readonly returned = computed(() => returnedIn(this.editor.resource(), this.section()));
}
