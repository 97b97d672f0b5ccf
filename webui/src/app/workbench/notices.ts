import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { AnnualListSummary, Page } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Money } from '../shared/money';
import { RestrictionShown, RestrictionsNotice } from '../shared/restrictions-notice';
import { Session } from '../shell/session';

/** Beside the inbox: the call that is open, and what my department may not do for now. */
@Component({
  selector: 'bz-notices',
  imports: [ArticleChip, Money, RestrictionsNotice, RouterLink, TranslocoPipe],
  template: `
    <aside class="stack" [attr.aria-label]="'workbench.notices' | transloco">
      @for (call of calls(); track call.id) {
        <section class="panel">
          <header>
            <h2>{{ 'workbench.call' | transloco: { year: call.year } }}</h2>
            <bz-article article="A14" />
          </header>
          <dl class="body">
            <dt>{{ 'workbench.callDates' | transloco }}</dt>
            <dd class="num">{{ call.opensOn }} – {{ call.closesOn }}</dd>
            @if (call.ceiling) {
              <dt>{{ 'annualLists.ceiling' | transloco }}</dt>
              <dd><bz-money [value]="call.ceiling" /></dd>
            }
            <dd class="links">
              <a [routerLink]="['/annual-lists', call.id]">{{ 'workbench.toList' | transloco }}</a>
              @if (session.has('project-owner')) {
                <a [routerLink]="['/applications/new']" [queryParams]="{ list: call.id }">{{ 'workbench.apply' | transloco }}</a>
              }
            </dd>
          </dl>
        </section>
      }
      <section class="panel">
        <header>
          <h2>{{ 'workbench.restrictions' | transloco }}</h2>
        </header>
        <div class="body">
          <bz-restrictions [restrictions]="restrictions()" />
          @if (restricted.hasValue() && restrictions().length === 0) {
            <p class="soft">{{ 'workbench.unrestricted' | transloco }}</p>
          }
          @if (restricted.error()) {
            <p class="soft">{{ 'workbench.restrictionsUnknown' | transloco }}</p>
          }
        </div>
      </section>
    </aside>
  `,
  styles: `
    dt {
      color: var(--ink-soft);
      font-size: 12px;
    }
    dd {
      margin-bottom: var(--s2);
    }
    .links {
      display: flex;
      gap: var(--s4);
      margin: var(--s3) 0 0;
    }
  `,
})
export class Notices {
  protected readonly session = inject(Session);
  private readonly lists = httpResource<Page<AnnualListSummary>>(() => '/api/v1/annual-lists');
  protected readonly calls = computed(() =>
    this.lists.hasValue() ? this.lists.value().items.filter((list) => list.state === 'COLLECTING') : [],
  );
  protected readonly restricted = httpResource<Page<RestrictionShown>>(() => {
    const department = this.session.department();
    return department ? `/api/v1/departments/${department}/restrictions` : undefined;
  });
  protected readonly restrictions = computed(() => (this.restricted.hasValue() ? this.restricted.value().items : []));
}
