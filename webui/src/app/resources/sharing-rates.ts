import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SharingRatesView } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { UrlFilters } from '../shared/url-filters';
import { yearsToAsk } from './years';

/** How much owners share of what they are to share: all of them for those who look over all, one's own otherwise (A32). */
@Component({
  selector: 'bz-sharing-rates',
  imports: [ArticleChip, ProblemMessage, RouterLink, TranslocoPipe],
  template: `
    <section class="page">
      <div class="page-head">
        <div>
          <p class="small"><a class="back" routerLink="/catalogue-entries">{{ 'resources.title' | transloco }}</a></p>
          <h1>{{ 'resources.rates' | transloco }}</h1>
          <p class="lead">{{ 'resources.ratesLead' | transloco }} <bz-article article="A32" /></p>
        </div>
      </div>
      <div class="panel">
        <header class="filters">
          <div class="field">
            <label for="filter-year">{{ 'resources.year' | transloco }}</label>
            <select id="filter-year" class="ant-input" #year (change)="filters.set('year', year.value)">
              @for (each of years; track each) {
                <option [value]="each" [selected]="each === filters.values().year">{{ each }}</option>
              }
            </select>
          </div>
        </header>
        @if (rates(); as rates) {
          @if (rates.owners.length) {
            <div class="table-wrap" tabindex="0" role="region" [attr.aria-label]="'resources.rates' | transloco">
              <table class="grid cards">
                <caption class="small soft">{{ 'resources.asOf' | transloco: { day: rates.day } }}</caption>
                <thead>
                  <tr>
                    <th scope="col">{{ 'resources.owner' | transloco }}</th>
                    <th scope="col">{{ 'resources.shareable' | transloco }}</th>
                    <th scope="col">{{ 'resources.shared' | transloco }}</th>
                    <th scope="col">{{ 'resources.rate' | transloco }}</th>
                    <th scope="col">{{ 'resources.twice' | transloco }}</th>
                  </tr>
                </thead>
                <tbody>
                  @for (one of rates.owners; track one.owner.code) {
                    <tr>
                      <td class="lead-cell">
                        <a [routerLink]="['/sharing-rates', one.owner.code]" [queryParams]="{ year: rates.year }">{{ departments.label(one.owner) }}</a>
                      </td>
                      <td class="num" [attr.data-label]="'resources.shareable' | transloco">{{ one.rate.shareable }}</td>
                      <td class="num" [attr.data-label]="'resources.shared' | transloco">{{ one.rate.shared }}</td>
                      <td class="num" [attr.data-label]="'resources.rate' | transloco">{{ one.rate.percent === null ? '—' : one.rate.percent + '%' }}</td>
                      <td class="num" [attr.data-label]="'resources.twice' | transloco">{{ one.collectedTwice }}</td>
                    </tr>
                  }
                </tbody>
                <tfoot>
                  <tr>
                    <td>{{ 'resources.total' | transloco }}</td>
                    <td class="num" [attr.data-label]="'resources.shareable' | transloco">{{ rates.overall.shareable }}</td>
                    <td class="num" [attr.data-label]="'resources.shared' | transloco">{{ rates.overall.shared }}</td>
                    <td class="num" [attr.data-label]="'resources.rate' | transloco">{{ rates.overall.percent === null ? '—' : rates.overall.percent + '%' }}</td>
                    <td></td>
                  </tr>
                </tfoot>
              </table>
            </div>
          } @else {
            <p class="state">{{ 'resources.noRates' | transloco }}</p>
          }
        } @else if (loaded.error()) {
          <bz-problem [problem]="problem()" [retryable]="true" (retry)="loaded.reload()" />
        } @else {
          <p class="state" role="status">{{ 'list.loading' | transloco }}</p>
        }
      </div>
    </section>
  `,
})
export class SharingRates {
  protected readonly departments = inject(Departments);
  protected readonly filters = new UrlFilters(['year'] as const);
  protected readonly years = yearsToAsk();
  protected readonly loaded = readAt<SharingRatesView>(
    () => `/api/v1/sharing-rates?year=${this.filters.values().year ?? this.years[0]}`,
  );
  protected readonly rates = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
}
