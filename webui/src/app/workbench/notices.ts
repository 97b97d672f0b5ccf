import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { AnnualListSummary, ApplicationSummary, Page } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { jurisdictionOf } from '../shared/jurisdictions';
import { Money } from '../shared/money';
import { InstantPipe } from '../shared/pipes';
import { RestrictionShown, RestrictionsNotice } from '../shared/restrictions-notice';
import { Session } from '../shell/session';
import { SessionNotices } from './session-notices';

/** Beside the inbox: the lists under way, what my department has begun to write, and what it may not do for now. */
@Component({
  selector: 'bz-notices',
  imports: [ArticleChip, InstantPipe, Money, RestrictionsNotice, RouterLink, SessionNotices, TranslocoPipe],
  template: `
    <aside class="stack" [attr.aria-label]="'workbench.notices' | transloco">
      <bz-session-notices />
      @for (list of underWay(); track list.id) {
        <section class="panel">
          <header>
            <h2>
              {{ 'annualLists.titleOf' | transloco: { year: list.year } }}
              @if (list.adjustment) {
                <span class="tag">{{ 'annualLists.adjustmentNo' | transloco: { number: list.adjustment } }}</span>
              }
            </h2>
            <bz-article [article]="list.state === 'COLLECTING' ? 'A14' : 'A15'" />
          </header>
          <dl class="body">
            <dt>{{ 'annualLists.progress' | transloco }}</dt>
            <dd><span class="tag blue">{{ 'annualLists.state.' + list.state | transloco }}</span></dd>
            @if (list.opensOn) {
              <dt>{{ 'workbench.callDates' | transloco }}</dt>
              <dd class="num">{{ list.opensOn }} – {{ list.closesOn }}</dd>
            }
            @if (list.ceiling) {
              <dt>{{ 'annualLists.ceiling' | transloco }}</dt>
              <dd><bz-money [value]="list.ceiling" /></dd>
            }
            <dd class="links">
              <a [routerLink]="['/annual-lists', list.id]">{{ 'workbench.toList' | transloco }}</a>
              @if (list.state === 'COLLECTING' && list.opensOn && session.has('project-owner')) {
                <a [routerLink]="['/applications/new']" [queryParams]="{ list: list.id }">{{ 'workbench.apply' | transloco }}</a>
              }
            </dd>
          </dl>
        </section>
      }
      @if (drafts().length) {
        <section class="panel">
          <header>
            <h2>{{ 'workbench.drafts' | transloco }}</h2>
          </header>
          <ul class="plain body drafts">
            @for (draft of drafts(); track draft.id) {
              <li>
                <a [routerLink]="['/applications', draft.id]">{{ draft.name }}</a>
                <span class="soft small num">{{ 'workbench.saved' | transloco }} {{ draft.updatedAt | bzInstant }}</span>
              </li>
            }
          </ul>
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
    .drafts li {
      display: flex;
      flex-direction: column;
      padding: var(--s1) 0;
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
  /** Of the reader's own jurisdiction: nobody applies for the list of another (A49). */
  protected readonly underWay = computed(() => {
    const own = jurisdictionOf(this.session.department());
    return this.lists.hasValue()
      ? this.lists.value().items.filter((list) => list.state !== 'PUBLISHED' && list.jurisdiction === own)
      : [];
  });
  private readonly unfinished = httpResource<Page<ApplicationSummary>>(() =>
    this.session.has('project-owner') ? '/api/v1/applications?state=DRAFT&limit=5' : undefined,
  );
  protected readonly drafts = computed(() => (this.unfinished.hasValue() ? this.unfinished.value().items : []));
  protected readonly restricted = httpResource<Page<RestrictionShown>>(() => {
    const department = this.session.department();
    return department ? `/api/v1/departments/${department}/restrictions` : undefined;
  });
  protected readonly restrictions = computed(() => (this.restricted.hasValue() ? this.restricted.value().items : []));
}
