import { Component, ElementRef, Injector, afterNextRender, computed, inject, input } from '@angular/core';
import { FormArray, FormControl, FormGroup } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { DossierPart } from '../api/models';
import { FieldControl } from '../shared/field-control';
import { Money } from '../shared/money';
import { InstantPipe } from '../shared/pipes';
import { newRow } from './content-form';
import { DossierEditor } from './dossier-editor';
import { PartFindings } from './part-findings';
import { RowsName, sumOf } from './parts';
import { ROW_SPECS } from './row-specs';

/** What is filled in row by row: costs, resources, products, those who take part. Each row says what is wrong with it. */
@Component({
  selector: 'bz-dossier-rows',
  imports: [FieldControl, InstantPipe, Money, NzButtonModule, PartFindings, TranslocoPipe],
  templateUrl: './dossier-rows.html',
  styles: `
    .card {
      margin-top: var(--s2);
      padding: var(--s3);
      border: 1px solid var(--line);
      border-radius: 4px;
      background: var(--surface-quiet);
    }
    .cells {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(170px, 1fr));
      gap: var(--s2) var(--s4);
      align-items: start;
    }
    .area {
      grid-column: 1 / -1;
    }
    .cells label {
      font-size: 12px;
      font-weight: 400;
      color: var(--ink-soft);
    }
    .head {
      justify-content: space-between;
    }
    .sum {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2) var(--s5);
      padding: var(--s3) 0;
      font-weight: 600;
    }
    .add {
      margin-top: var(--s3);
    }
    @media (min-width: 721px) {
      :is(.catalogueEntries, .participants) .area {
        grid-column: 2 / -1;
      }
    }
    @media (min-width: 1101px) {
      .costLines .cells {
        grid-template-columns: 2fr 1.2fr 1.2fr 2.4fr;
      }
    }
  `,
})
export class DossierRows {
  protected readonly editor = inject(DossierEditor);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  readonly rows = input.required<RowsName>();

  protected readonly spec = computed(() => ROW_SPECS[this.rows()]);
  protected readonly array = computed(() => this.editor.form().controls[this.rows()] as unknown as FormArray<FormGroup>);
  protected readonly sum = computed(() => sumOf(this.editor.value().costLines));

  protected control(row: FormGroup, column: string): FormControl {
    return row.controls[column] as FormControl;
  }

  /** Whether a department has confirmed its part as it was last saved (A22). */
  protected part(row: FormGroup): DossierPart | undefined {
    const code: unknown = row.controls['department'].value;
    return this.editor.resource()?.parts.find((part) => part.department.code === code);
  }

  protected add(): void {
    this.array().push(newRow[this.rows()]() as unknown as FormGroup);
    this.focus(`#d-${this.rows()}-${this.array().length - 1}-${this.spec().columns[0].name}`);
  }

  protected remove(index: number): void {
    this.array().removeAt(index);
    this.focus('.add');
  }

  /** Who works by keyboard goes on where the change was. */
  private focus(where: string): void {
    afterNextRender(
      () => {
        this.host.nativeElement.querySelector<HTMLElement>(where)?.focus();
      },
      { injector: this.injector },
    );
  }
}
