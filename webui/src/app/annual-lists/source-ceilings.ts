import { Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { MoneyInput } from '../shared/money-input';
import { CeilingsGroup } from './ceilings';
import { SOURCES } from './changes';

/** What may come from each source of funds in the year. */
@Component({
  selector: 'bz-source-ceilings',
  imports: [MoneyInput, ReactiveFormsModule, TranslocoPipe],
  template: `
    <fieldset [formGroup]="group()">
      <legend>{{ 'annualLists.sourceCeilings' | transloco }}</legend>
      <div class="form-grid">
        @for (source of sources; track source) {
          <div class="field">
            <label [for]="prefix() + source">{{ 'source.' + source | transloco }}</label>
            <bz-money-input [inputId]="prefix() + source" [formControlName]="source" />
          </div>
        }
      </div>
    </fieldset>
  `,
})
export class SourceCeilings {
  readonly group = input.required<CeilingsGroup>();
  /** Keeps the ids of two forms on one page apart. */
  readonly prefix = input.required<string>();
  protected readonly sources = SOURCES;
}
