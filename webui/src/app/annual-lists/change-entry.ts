import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { AnnualListView, StandingLine } from '../api/models';
import { MoneyInput } from '../shared/money-input';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { AnnualLists } from './annual-lists';
import { ChangeDraft, NO_CHANGE, SOURCES, amountsOf, changeOf, changeable, hasAmounts } from './changes';

/** Where the office enters into an adjustment what becomes of projects that stand: other amounts, lapsed, cancelled. */
@Component({
  selector: 'bz-change-entry',
  imports: [FormsModule, MoneyInput, NzButtonModule, NzInputModule, ProblemMessage, TranslocoPipe],
  template: `
    <form class="panel no-print" (ngSubmit)="send()">
      <header>
        <h2>{{ 'annualLists.enterChange' | transloco }}</h2>
      </header>
      <div class="body">
        <div class="form-grid">
          <div class="field">
            <label for="change-kind">{{ 'annualLists.changeKind' | transloco }}</label>
            <select class="ant-input" id="change-kind" name="kind" [ngModel]="draft().kind" (ngModelChange)="choose({ kind: $event })">
              <option [ngValue]="null">{{ 'choice.choose' | transloco }}</option>
              @for (kind of kinds; track kind) {
                <option [ngValue]="kind">{{ 'annualLists.kind.' + kind | transloco }}</option>
              }
            </select>
          </div>
          <div class="field">
            <label for="change-line">{{ 'annualLists.changedProject' | transloco }}</label>
            <select class="ant-input" id="change-line" name="line" [ngModel]="draft().lineId" (ngModelChange)="choose({ lineId: $event })">
              <option [ngValue]="null">{{ 'choice.choose' | transloco }}</option>
              @for (line of lines(); track line.lineId) {
                <option [ngValue]="line.lineId">{{ line.projectCode }} {{ line.projectName }}</option>
              }
            </select>
          </div>
          @if (amounts()) {
            @for (source of sources; track source) {
              <div class="field">
                <label [for]="'change-' + source">{{ 'source.' + source | transloco }}</label>
                <bz-money-input
                  [inputId]="'change-' + source"
                  [name]="source"
                  [ngModel]="draft().amounts[source] ?? null"
                  (ngModelChange)="amount(source, $event)"
                />
              </div>
            }
          }
          <div class="field wide">
            <label for="change-ground">{{ 'annualLists.changeGround' | transloco }}</label>
            <input nz-input id="change-ground" name="ground" maxlength="1000" [ngModel]="draft().ground" (ngModelChange)="choose({ ground: $event })" />
          </div>
        </div>
        @if (sending.problem(); as problem) {
          <bz-problem [problem]="problem" />
        }
        <button nz-button nzType="primary" type="submit" [disabled]="!change()" [nzLoading]="sending.underWay()">
          {{ 'annualLists.enter' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class ChangeEntry {
  private readonly lists = inject(AnnualLists);
  readonly list = input.required<AnnualListView>();
  readonly standing = input.required<StandingLine[]>();
  readonly done = output<AnnualListView>();

  protected readonly kinds = ['AMEND', 'LAPSE', 'CANCEL'];
  protected readonly sources = SOURCES;
  protected readonly draft = signal<ChangeDraft>(NO_CHANGE);
  protected readonly sending = new Sending();
  protected readonly lines = computed(() => changeable(this.standing(), this.list().adjustment));
  protected readonly amounts = computed(() => hasAmounts(this.draft().kind));
  protected readonly change = computed(() => changeOf(this.draft()));

  /** With another project its present amounts are shown. */
  protected choose(part: Partial<ChangeDraft>): void {
    const amounts =
      part.lineId === undefined ? this.draft().amounts : amountsOf(this.lines().find((line) => line.lineId === part.lineId));
    this.draft.set({ ...this.draft(), ...part, amounts });
  }

  protected amount(source: (typeof SOURCES)[number], amount: number | null): void {
    this.draft.update((draft) => ({ ...draft, amounts: { ...draft.amounts, [source]: amount } }));
  }

  protected async send(): Promise<void> {
    const change = this.change();
    if (!change) {
      return;
    }
    await this.sending.run(async () => {
      const list = await this.lists.enter(this.list(), [change]);
      this.draft.set(NO_CHANGE);
      this.done.emit(list);
    });
  }
}
