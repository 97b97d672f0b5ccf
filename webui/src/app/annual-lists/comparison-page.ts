import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { AnnualListSummary, ComparedIssue, ComparedShare, ListComparison, Page } from '../api/models';
import { Departments } from '../shared/departments';
import { Money } from '../shared/money';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { Language } from '../shell/language';
import { ComparedShares } from './compared-shares';

/** Two issues side by side: what came, what went, what has more or less money, and what that means for the sums. */
@Component({
  selector: 'bz-comparison-page',
  imports: [ComparedShares, Money, ProblemMessage, RouterLink, TranslocoPipe],
  templateUrl: './comparison-page.html',
  styles: `
    .GONE td {
      color: var(--ink-soft);
      background: var(--surface-quiet);
    }
    .shares {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(280px, 1fr));
      gap: var(--s4) var(--s5);
    }
    .code {
      display: block;
    }
  `,
})
export class ComparisonPage {
  private readonly texts = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly departments = inject(Departments);
  readonly id = input.required<string>();
  /** The issue to compare with, from the address; without one the issue published before. */
  readonly with = input<string>();

  protected readonly comparison = httpResource<ListComparison>(() => {
    const other = this.with();
    return `/api/v1/annual-lists/${this.id()}/comparison` + (other ? `?with=${other}` : '');
  });
  private readonly lists = httpResource<Page<AnnualListSummary>>(() => '/api/v1/annual-lists?limit=100');
  protected readonly onlyDifferences = signal(true);
  protected readonly problem = computed(() => problemOf(this.comparison.error()));
  protected readonly shown = computed(() => {
    const lines = this.comparison.hasValue() ? this.comparison.value().lines : [];
    return this.onlyDifferences() ? lines.filter((line) => line.change !== 'SAME') : lines;
  });
  protected readonly others = computed(() => {
    const all = this.lists.hasValue() ? this.lists.value().items : [];
    const home = all.find((list) => list.id === this.id())?.jurisdiction;
    return all.filter((list) => list.id !== this.id() && list.jurisdiction === home && list.state === 'PUBLISHED');
  });
  protected readonly groups = computed(() => {
    this.language.current();
    if (!this.comparison.hasValue()) {
      return [];
    }
    const { byDepartment, byCategory, bySource } = this.comparison.value();
    return [
      { title: 'annualLists.bySource', shares: this.told(bySource), name: (key: string): string => this.texts.translate(`source.${key}`) },
      { title: 'annualLists.byCategory', shares: this.told(byCategory), name: (key: string): string => this.texts.translate(`category.${key}`) },
      { title: 'annualLists.byDepartment', shares: this.told(byDepartment), name: (key: string): string => this.departments.name(key) },
    ];
  });

  /** Forty departments of which three have changed would hide the three. */
  private told(shares: ComparedShare[]): ComparedShare[] {
    return this.onlyDifferences() ? shares.filter((share) => share.before !== share.after) : shares;
  }

  protected named(issue: Pick<ComparedIssue, 'year' | 'adjustment'> | null | undefined): string {
    this.language.current();
    if (!issue) {
      return this.texts.translate('annualLists.nothingBefore');
    }
    const title: string = this.texts.translate('annualLists.titleOf', { year: issue.year });
    return issue.adjustment ? `${title} ${this.texts.translate('annualLists.adjustmentNo', { number: issue.adjustment })}` : title;
  }

  protected compareWith(other: string): void {
    void this.router.navigate([], { queryParams: { with: other || null }, queryParamsHandling: 'merge' });
  }
}
