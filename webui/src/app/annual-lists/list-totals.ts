import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ListShare, ListTotals as Totals, SourceAmount } from '../api/models';
import { Departments } from '../shared/departments';
import { Money } from '../shared/money';
import { Language } from '../shell/language';

const SHOWN_AT_FIRST = 6;

/** The list in sums, against the ceiling of the call. */
@Component({
  selector: 'bz-list-totals',
  imports: [Money, TranslocoPipe],
  templateUrl: './list-totals.html',
  styleUrl: './list-totals.css',
})
export class ListTotals {
  private readonly departments = inject(Departments);
  private readonly texts = inject(TranslocoService);
  private readonly language = inject(Language);
  readonly totals = input.required<Totals>();
  readonly ceiling = input<number | null | undefined>();
  /** What may come from each source. */
  readonly ceilings = input<SourceAmount[]>([]);
  protected readonly all = signal(false);

  protected readonly used = computed(() => {
    const ceiling = this.ceiling();
    return ceiling ? Math.round((this.totals().amount / ceiling) * 1000) / 10 : null;
  });
  protected readonly left = computed(() => (this.ceiling() ?? 0) - this.totals().amount);
  protected readonly groups = computed(() => {
    this.language.current();
    const { byCategory, bySource, byDepartment } = this.totals();
    return [
      { title: 'annualLists.byCategory', more: false, rows: this.named(byCategory, (key) => this.term('category', key)) },
      { title: 'annualLists.bySource', more: false, rows: this.named(bySource, (key) => this.term('source', key)) },
      {
        title: 'annualLists.byDepartment',
        more: byDepartment.length > SHOWN_AT_FIRST,
        rows: this.named(this.all() ? byDepartment : byDepartment.slice(0, SHOWN_AT_FIRST), (key) => this.departments.name(key)),
      },
    ];
  });

  private named(shares: ListShare[], name: (key: string) => string) {
    const largest = Math.max(...shares.map((share) => share.amount), 1);
    const ceiling = (key: string) => this.ceilings().find((one) => one.source === key)?.amount ?? null;
    return shares.map((share) => ({
      ...share,
      name: name(share.key),
      part: (share.amount / largest) * 100,
      ceiling: ceiling(share.key),
    }));
  }

  private term(terms: string, key: string): string {
    return key ? this.texts.translate(`${terms}.${key}`) : '—';
  }
}
