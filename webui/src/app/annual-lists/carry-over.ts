import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { AnnualListView, CarryOverProposal, LineChange, Page } from '../api/models';
import { Departments } from '../shared/departments';
import { MoneyInput } from '../shared/money-input';
import { Money } from '../shared/money';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { Sending } from '../shared/sending';
import { AnnualLists } from './annual-lists';
import { ChangeDraft, SOURCES, amountsOf, changeOf } from './changes';

type Source = (typeof SOURCES)[number];

/** Projects of last year's list that go on: the office chooses which, with the amounts of the year by source. */
@Component({
  selector: 'bz-carry-over',
  imports: [FormsModule, Money, MoneyInput, NzButtonModule, ProblemMessage, TranslocoPipe],
  template: `
    @if (proposals().length) {
      <form class="panel no-print" (ngSubmit)="send()">
        <header>
          <h2>{{ 'annualLists.carryOver' | transloco: { count: proposals().length } }}</h2>
          <span class="soft small">{{ 'annualLists.inWan' | transloco }}</span>
        </header>
        <div class="table-wrap" tabindex="0" role="region" [attr.aria-label]="'annualLists.carryOver' | transloco: { count: proposals().length }">
          <table class="grid">
            <thead>
              <tr>
                <th scope="col">{{ 'annualLists.choose' | transloco }}</th>
                <th scope="col">{{ 'profile.name' | transloco }}</th>
                <th scope="col" class="amount">{{ 'annualLists.amountLastYear' | transloco }}</th>
                @for (source of sources; track source) {
                  <th scope="col" class="amount">{{ 'source.' + source | transloco }}</th>
                }
              </tr>
            </thead>
            <tbody>
              @for (each of proposals(); track each.lineId) {
                <tr>
                  <td>
                    <input
                      type="checkbox"
                      [attr.aria-label]="('annualLists.choose' | transloco) + ' ' + each.projectName"
                      [checked]="chosen().has(each.lineId)"
                      (change)="toggle(each.lineId)"
                    />
                  </td>
                  <td>
                    {{ each.projectName }}
                    <p class="small soft">
                      {{ departments.label(each.ownerDepartment) }} · {{ 'stage.' + each.stage | transloco }} ·
                      {{ 'annualLists.carryOverReason.' + each.reason | transloco }}
                    </p>
                  </td>
                  <td class="amount"><bz-money [value]="each.amountBefore" [unit]="false" /></td>
                  @for (source of sources; track source) {
                    <td>
                      <bz-money-input
                        [label]="('source.' + source | transloco) + ' ' + each.projectName"
                        [name]="each.lineId + source"
                        [ngModel]="drafts()[each.lineId].amounts[source] ?? null"
                        (ngModelChange)="amount(each.lineId, source, $event)"
                      />
                    </td>
                  }
                </tr>
              }
            </tbody>
          </table>
        </div>
        <div class="body">
          @if (sending.problem(); as problem) {
            <bz-problem [problem]="problem" />
          }
          <button nz-button nzType="primary" type="submit" [disabled]="changes().length === 0" [nzLoading]="sending.underWay()">
            {{ 'annualLists.carryOverChosen' | transloco: { count: changes().length } }}
          </button>
        </div>
      </form>
    }
  `,
})
export class CarryOver {
  private readonly lists = inject(AnnualLists);
  protected readonly departments = inject(Departments);
  readonly list = input.required<AnnualListView>();
  readonly done = output<AnnualListView>();

  private readonly read = readAt<Page<CarryOverProposal>>(() => `/api/v1/annual-lists/${this.list().id}/carry-overs`);
  protected readonly sources = SOURCES;
  protected readonly proposals = computed(() => (this.read.hasValue() ? this.read.value().items : []));
  protected readonly drafts = linkedSignal<Record<string, ChangeDraft>>(() =>
    Object.fromEntries(
      this.proposals().map((each) => [each.lineId, { kind: 'CARRY_OVER', lineId: each.lineId, amounts: amountsOf(each), ground: '' }]),
    ),
  );
  protected readonly chosen = signal<Set<string>>(new Set());
  protected readonly changes = computed(() =>
    this.proposals()
      .filter((each) => this.chosen().has(each.lineId))
      .map((each) => changeOf(this.drafts()[each.lineId]))
      .filter((change): change is LineChange => change !== null),
  );
  protected readonly sending = new Sending();

  protected toggle(line: string): void {
    this.chosen.update((chosen) => {
      const next = new Set(chosen);
      if (!next.delete(line)) {
        next.add(line);
      }
      return next;
    });
  }

  protected amount(line: string, source: Source, amount: number | null): void {
    this.drafts.update((drafts) => {
      const draft = drafts[line];
      return { ...drafts, [line]: { ...draft, amounts: { ...draft.amounts, [source]: amount } } };
    });
  }

  protected async send(): Promise<void> {
    await this.sending.run(async () => {
      const list = await this.lists.enter(this.list(), this.changes());
      this.chosen.set(new Set());
      this.done.emit(list);
      this.read.reload();
    });
  }
}
