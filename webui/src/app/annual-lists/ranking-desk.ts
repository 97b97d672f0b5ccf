import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { AnnualListView, ListLineView } from '../api/models';
import { Departments } from '../shared/departments';
import { Money } from '../shared/money';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { AnnualLists } from './annual-lists';
import { moved } from './ranking';

/** Where the office proposes and the committee settles the order of a list: one step up or down, or to a place typed in. */
@Component({
  selector: 'bz-ranking-desk',
  imports: [Money, NzButtonModule, NzInputModule, ProblemMessage, TranslocoPipe],
  template: `
    <details class="panel no-print">
      <summary>{{ 'annualLists.ranking' | transloco }}</summary>
      <div class="body">
        <p class="soft">{{ 'annualLists.rankingLead' | transloco }}</p>
        <ol class="plain">
          @for (line of order(); track line.id; let i = $index) {
            <li>
              <input
                nz-input
                class="num place"
                inputmode="numeric"
                #place
                [value]="i + 1"
                [attr.aria-label]="('annualLists.place' | transloco) + ' ' + line.projectName"
                (change)="toPlace(i, place.value)"
              />
              <button nz-button nzSize="small" type="button" [disabled]="i === 0" (click)="move(i, i - 1)">
                <span aria-hidden="true">↑</span>
                <span class="visually-hidden">{{ 'annualLists.up' | transloco }} {{ line.projectName }}</span>
              </button>
              <button nz-button nzSize="small" type="button" [disabled]="i === order().length - 1" (click)="move(i, i + 1)">
                <span aria-hidden="true">↓</span>
                <span class="visually-hidden">{{ 'annualLists.down' | transloco }} {{ line.projectName }}</span>
              </button>
              <span class="name">
                {{ line.projectName }} <span class="small soft">{{ departments.label(line.ownerDepartment) }}</span>
              </span>
              <bz-money [value]="line.amount" />
            </li>
          }
        </ol>
        @if (sending.problem(); as problem) {
          <bz-problem [problem]="problem" />
        }
        <button nz-button nzType="primary" type="button" [disabled]="!changed()" [nzLoading]="sending.underWay()" (click)="send()">
          {{ 'annualLists.saveRanking' | transloco }}
        </button>
      </div>
    </details>
  `,
  styles: `
    summary {
      padding: var(--s3) var(--s4);
      font-weight: 600;
      cursor: pointer;
    }
    li {
      display: flex;
      align-items: center;
      gap: var(--s2);
      padding: 4px 0;
      border-bottom: 1px solid var(--line);
    }
    .place {
      width: 64px;
      text-align: right;
    }
    .name {
      flex: 1;
    }
    ol {
      margin-bottom: var(--s3);
    }
  `,
})
export class RankingDesk {
  private readonly lists = inject(AnnualLists);
  protected readonly departments = inject(Departments);
  readonly list = input.required<AnnualListView>();
  /** Every line, in the order of the list. */
  readonly lines = input.required<ListLineView[]>();
  readonly done = output<AnnualListView>();

  private readonly included = computed(() => this.lines().filter((line) => line.included));
  protected readonly order = linkedSignal(() => this.included());
  protected readonly changed = computed(() => this.order().some((line, at) => line.id !== this.included()[at].id));
  protected readonly sending = new Sending();

  protected move(from: number, to: number): void {
    this.order.update((order) => moved(order, from, to));
  }

  protected toPlace(from: number, place: string): void {
    const to = Number.parseInt(place, 10);
    if (!Number.isNaN(to)) {
      this.move(from, to - 1);
    }
  }

  protected async send(): Promise<void> {
    await this.sending.run(async () => {
      const order = this.order().map((line) => line.id);
      this.done.emit(await this.lists.rank(this.list(), order));
    });
  }
}
