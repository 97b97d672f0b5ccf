import { Component, computed, inject, input } from '@angular/core';
import { FormArray, FormControl, FormGroup } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { FieldControl } from '../shared/field-control';
import { Money } from '../shared/money';
import { RowSpec } from '../shared/profile-fields';
import { FieldFindings } from './field-findings';
import { ProfileEditor } from './profile-editor';
import { newRow } from './profile-form';

/** A table of the form whose rows can be added and removed; funding lines also show their sum against the total. */
@Component({
  selector: 'bz-profile-rows',
  imports: [FieldControl, FieldFindings, Money, NzButtonModule, TranslocoPipe],
  templateUrl: './profile-rows.html',
  styles: `
    h3 {
      margin-bottom: 2px;
    }
    table.grid {
      margin-top: var(--s2);
      border: 1px solid var(--line);
      border-radius: 4px;
    }
    table.grid td,
    table.grid th {
      padding: 6px 8px;
    }
    td {
      min-width: 110px;
    }
    td.text,
    td.department {
      min-width: 170px;
    }
    td.tools {
      min-width: 0;
      width: 1%;
    }
    .card {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(170px, 1fr));
      gap: var(--s2) var(--s4);
      align-items: end;
      margin-top: var(--s2);
      padding: var(--s3);
      border: 1px solid var(--line);
      border-radius: 4px;
      background: var(--surface-quiet);
    }
    .card .long {
      grid-column: span 2;
    }
    .card label {
      font-size: 12px;
      font-weight: 400;
      color: var(--ink-soft);
    }
    .remove {
      justify-self: start;
    }
    @media screen and (max-width: 720px) {
      .card .long {
        grid-column: auto;
      }
    }
    .sum {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2) var(--s5);
      padding: var(--s2) 0;
    }
    .off {
      color: var(--red);
      font-weight: 600;
    }
  `,
})
export class ProfileRows {
  private readonly editor = inject(ProfileEditor);
  readonly spec = input.required<RowSpec>();
  protected readonly array = computed(
    () => this.editor.form().controls[this.spec().name] as unknown as FormArray<FormGroup>,
  );

  protected readonly total = computed(() => this.editor.value().totalInvestment ?? null);
  protected readonly sum = computed(() =>
    (this.editor.value().fundingLines ?? []).reduce((sum, line) => sum + (line.amount ?? 0), 0),
  );
  protected readonly gap = computed(() => Math.round(((this.total() ?? 0) - this.sum()) * 100) / 100);

  protected control(row: FormGroup, column: string): FormControl {
    return row.controls[column] as FormControl;
  }

  protected add(): void {
    this.array().push(newRow[this.spec().name]() as unknown as FormGroup);
  }

  protected remove(index: number): void {
    this.array().removeAt(index);
  }

}
