import { Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { UrlFilters } from '../shared/url-filters';
import { DrawTable } from './draw-table';
import { ExpertTable } from './expert-table';

const TABS = ['register', 'draws'] as const;

/** The experts' register, and the draws from it (A5). */
@Component({
  selector: 'bz-experts-page',
  imports: [DrawTable, ExpertTable, TranslocoPipe],
  template: `
    <section class="page">
      <div class="page-head">
        <div>
          <h1>{{ 'experts.title' | transloco }}</h1>
          <p class="lead">{{ 'experts.lead' | transloco }}</p>
        </div>
      </div>
      <div class="panel">
        <div class="tabs" role="tablist" [attr.aria-label]="'experts.views' | transloco">
          @for (each of tabs; track each) {
            <button
              type="button"
              role="tab"
              [id]="'tab-' + each"
              aria-controls="tab"
              [attr.aria-selected]="each === tab()"
              (click)="filters.set('tab', each)"
            >
              {{ 'experts.' + each | transloco }}
            </button>
          }
        </div>
        <div id="tab" role="tabpanel" [attr.aria-labelledby]="'tab-' + tab()">
          @if (tab() === 'register') {
            <bz-expert-table />
          } @else {
            <bz-draw-table />
          }
        </div>
      </div>
    </section>
  `,
})
export class ExpertsPage {
  protected readonly tabs = TABS;
  protected readonly filters = new UrlFilters(['tab'] as const);
  protected readonly tab = computed(() => TABS.find((tab) => tab === this.filters.values().tab) ?? 'register');
}
