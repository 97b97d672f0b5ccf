import { Component, ElementRef, inject, output, viewChild } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { AnnualListView } from '../api/models';
import { MoneyInput } from '../shared/money-input';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { AnnualLists } from './annual-lists';
import { ceilingValues, ceilingsGroup, ceilingsOf } from './ceilings';
import { SourceCeilings } from './source-ceilings';

/** Opens the next adjustment of a published list: why, and whether applications are taken meanwhile. */
@Component({
  selector: 'bz-adjustment-form',
  imports: [MoneyInput, NzButtonModule, NzInputModule, ProblemMessage, ReactiveFormsModule, SourceCeilings, TranslocoPipe],
  template: `
    <dialog #dialog aria-labelledby="adjustment-title">
      <form [formGroup]="form" (ngSubmit)="save()">
        <h2 id="adjustment-title">{{ 'actions.open-adjustment' | transloco }}</h2>
        <p class="soft">{{ 'annualLists.adjustmentLead' | transloco }}</p>
        <div class="field">
          <label for="adjustment-ground">{{ 'annualLists.adjustmentGround' | transloco }}</label>
          <textarea nz-input id="adjustment-ground" rows="3" maxlength="1000" formControlName="ground"></textarea>
        </div>
        <div class="form-grid">
          <div class="field">
            <label for="adjustment-opens">{{ 'annualLists.opensOn' | transloco }}</label>
            <input nz-input id="adjustment-opens" type="date" formControlName="opensOn" />
          </div>
          <div class="field">
            <label for="adjustment-closes">{{ 'annualLists.closesOn' | transloco }}</label>
            <input nz-input id="adjustment-closes" type="date" formControlName="closesOn" />
          </div>
          <div class="field">
            <label for="adjustment-ceiling">{{ 'annualLists.ceilingOfYear' | transloco }}</label>
            <bz-money-input inputId="adjustment-ceiling" formControlName="ceiling" />
          </div>
        </div>
        <bz-source-ceilings [group]="ceilings" prefix="adjustment-" />
        @if (sending.problem(); as problem) {
          <bz-problem [problem]="problem" />
        }
        <div class="buttons">
          <button nz-button type="button" (click)="close()">{{ 'reason.cancel' | transloco }}</button>
          <button nz-button nzType="primary" type="submit" [disabled]="form.invalid || ceilings.invalid" [nzLoading]="sending.underWay()">
            {{ 'actions.open-adjustment' | transloco }}
          </button>
        </div>
      </form>
    </dialog>
  `,
})
export class AdjustmentForm {
  private readonly lists = inject(AnnualLists);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  readonly done = output<AnnualListView>();
  protected readonly sending = new Sending();
  private list: AnnualListView | null = null;
  private key = '';

  protected readonly form = new FormGroup({
    ground: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/)] }),
    opensOn: new FormControl('', { nonNullable: true }),
    closesOn: new FormControl('', { nonNullable: true }),
    ceiling: new FormControl<number | null>(null),
  });

  protected readonly ceilings = ceilingsGroup();

  open(list: AnnualListView): void {
    this.list = list;
    this.key = crypto.randomUUID();
    this.sending.forget();
    this.form.reset({ ground: '', opensOn: '', closesOn: '', ceiling: list.ceiling ?? null });
    this.ceilings.reset(ceilingValues(list.ceilings));
    this.dialog().nativeElement.showModal();
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected async save(): Promise<void> {
    const { ground, opensOn, closesOn, ceiling } = this.form.getRawValue();
    const list = this.list;
    if (!list) {
      return;
    }
    await this.sending.run(async () => {
      const terms = { ground, opensOn: opensOn || null, closesOn: closesOn || null, ceiling, ceilings: ceilingsOf(this.ceilings.getRawValue()) };
      this.done.emit(await this.lists.adjust(list, terms, this.key));
      this.close();
    });
  }
}
