import { Component, ElementRef, inject, output, signal, viewChild } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { AnnualListView } from '../api/models';
import { MoneyInput } from '../shared/money-input';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { AnnualLists, CallTerms } from './annual-lists';
import { ceilingValues, ceilingsGroup, ceilingsOf } from './ceilings';
import { SourceCeilings } from './source-ceilings';

/** Opens the call of a year, or changes its dates and ceiling while it runs. */
@Component({
  selector: 'bz-call-form',
  imports: [MoneyInput, NzButtonModule, NzInputModule, ProblemMessage, ReactiveFormsModule, SourceCeilings, TranslocoPipe],
  template: `
    <dialog #dialog aria-labelledby="call-title">
      <form [formGroup]="form" (ngSubmit)="save()">
        <h2 id="call-title">{{ (list() ? 'annualLists.changeCall' : 'annualLists.openCall') | transloco }}</h2>
        <div class="form-grid">
          <div class="field">
            <label for="call-year">{{ 'annualLists.year' | transloco }}</label>
            <input nz-input id="call-year" type="number" min="2022" max="2100" formControlName="year" />
          </div>
          <div class="field">
            <label for="call-ceiling">{{ 'annualLists.ceiling' | transloco }}</label>
            <bz-money-input inputId="call-ceiling" formControlName="ceiling" />
          </div>
          <div class="field">
            <label for="call-opens">{{ 'annualLists.opensOn' | transloco }}</label>
            <input nz-input id="call-opens" type="date" formControlName="opensOn" />
          </div>
          <div class="field">
            <label for="call-closes">{{ 'annualLists.closesOn' | transloco }}</label>
            <input nz-input id="call-closes" type="date" formControlName="closesOn" />
          </div>
        </div>
        <bz-source-ceilings [group]="ceilings" prefix="call-" />
        @if (sending.problem(); as problem) {
          <bz-problem [problem]="problem" />
        }
        <div class="buttons">
          <button nz-button type="button" (click)="close()">{{ 'reason.cancel' | transloco }}</button>
          <button nz-button nzType="primary" type="submit" [disabled]="form.invalid || ceilings.invalid" [nzLoading]="sending.underWay()">
            {{ (list() ? 'choice.save' : 'annualLists.openCall') | transloco }}
          </button>
        </div>
      </form>
    </dialog>
  `,
})
export class CallForm {
  private readonly lists = inject(AnnualLists);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  readonly done = output<AnnualListView>();
  protected readonly list = signal<AnnualListView | null>(null);
  protected readonly sending = new Sending();
  private key = '';

  protected readonly form = new FormGroup({
    year: new FormControl<number | null>(null, Validators.required),
    opensOn: new FormControl('', { nonNullable: true, validators: Validators.required }),
    closesOn: new FormControl('', { nonNullable: true, validators: Validators.required }),
    ceiling: new FormControl<number | null>(null),
  });

  protected readonly ceilings = ceilingsGroup();

  open(list: AnnualListView | null): void {
    this.key = crypto.randomUUID();
    this.list.set(list);
    this.sending.forget();
    this.form.reset({
      year: list?.year ?? new Date().getFullYear() + 1,
      opensOn: list?.opensOn ?? '',
      closesOn: list?.closesOn ?? '',
      ceiling: list?.ceiling ?? null,
    });
    this.ceilings.reset(ceilingValues(list?.ceilings ?? []));
    this.form.controls.year[list ? 'disable' : 'enable']();
    this.dialog().nativeElement.showModal();
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected async save(): Promise<void> {
    const { year, ...rest } = this.form.getRawValue();
    const terms = { ...rest, ceilings: ceilingsOf(this.ceilings.getRawValue()) };
    const list = this.list();
    await this.sending.run(async () => {
      this.done.emit(await this.send(list, Number(year), terms));
      this.close();
    });
  }

  private send(list: AnnualListView | null, year: number, terms: CallTerms): Promise<AnnualListView> {
    return list ? this.lists.changeCall(list, terms) : this.lists.open(year, terms, this.key);
  }
}
