import { Component, computed, inject } from '@angular/core';
import { FormControl } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { ArticleChip } from '../shared/article-chip';
import { FieldControl } from '../shared/field-control';
import { FieldSpec } from '../shared/profile-fields';
import { FieldFindings } from './field-findings';
import { ProfileEditor } from './profile-editor';

/** The eight items of Article 8, each declared by the owner; one that applies needs a law or regulation to stand on. */
@Component({
  selector: 'bz-negative-list-step',
  imports: [ArticleChip, FieldControl, FieldFindings, TranslocoPipe],
  template: `
    <p class="soft intro">{{ 'applications.negativeIntro' | transloco }}</p>
    <ol class="plain">
      @for (row of rows(); track row; let i = $index) {
        <li>
          <p [id]="'f-negative-' + (i + 1) + '-label'">
            <strong>{{ i + 1 }}. {{ 'negative.' + (i + 1) | transloco }}</strong>
            <bz-article [article]="'A8_' + (i + 1)" />
          </p>
          <bz-control [spec]="applies" [control]="control(i, 'applies')" [controlId]="'f-negative-' + (i + 1)" />
          @if (row.controls.applies.value) {
            <div class="form-grid">
              @for (spec of more; track spec.name) {
                <div class="field">
                  <label [for]="'f-negative-' + (i + 1) + '-' + spec.name">{{ 'applications.' + spec.name | transloco }}</label>
                  <bz-control
                    [spec]="spec"
                    [control]="control(i, spec.name)"
                    [controlId]="'f-negative-' + (i + 1) + '-' + spec.name"
                  />
                </div>
              }
            </div>
          }
          @if (disputed(i + 1); as remark) {
            <p class="disputed">
              <strong>{{ 'applications.disputedHere' | transloco }}</strong> {{ remark }}
            </p>
          }
          <bz-field-findings [field]="place(i)" [filled]="row.controls.applies.value !== null" />
        </li>
      }
    </ol>
    <bz-field-findings field="negativeList" [filled]="false" />
  `,
  styles: `
    .intro {
      margin-bottom: var(--s3);
      max-width: 72ch;
    }
    li {
      padding: var(--s3) 0;
      border-top: 1px solid var(--line);
    }
    .disputed {
      margin-top: 4px;
      padding: 4px 10px;
      border-left: 3px solid #b26a00;
      background: var(--amber-tint);
    }
    bz-article {
      margin-left: var(--s2);
    }
  `,
})
export class NegativeListStep {
  private readonly editor = inject(ProfileEditor);
  protected readonly applies: FieldSpec = { name: 'applies', kind: 'yesNo' };
  protected readonly more: FieldSpec[] = [
    { name: 'legalBasis', kind: 'area', max: 1000 },
    { name: 'explanation', kind: 'area', max: 2000 },
  ];
  protected readonly rows = computed(() => this.editor.form().controls.negativeList.controls);

  protected control(index: number, name: string): FormControl {
    return this.rows()[index].get(name) as FormControl;
  }

  /** What the office held against the declaration, while it is with its department to be mended. */
  protected disputed(item: number): string | null | undefined {
    const application = this.editor.resource();
    return application?.state === 'RETURNED'
      ? application.confirmations.find((word) => word.item === item && !word.confirmed)?.remark
      : null;
  }

  /** Path of this item in what is sent: declarations not yet made are left out there. */
  protected place(index: number): string {
    const sent = this.rows().filter((row) => row.controls.applies.value !== null);
    return `negativeList[${sent.indexOf(this.rows()[index])}]`;
  }
}
