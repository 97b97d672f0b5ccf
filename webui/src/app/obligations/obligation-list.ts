import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { ObligationCounts, ObligationKind, ObligationSummary } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { placeOf } from '../shared/place';
import { procedureTexts } from '../shared/procedure-texts';
import { readAt } from '../shared/read-at';
import { UrlFilters } from '../shared/url-filters';
import { WhyDue } from '../shared/why-due';
import { Session } from '../shell/session';

/** Everybody who looks over the projects of others. */
const OVER_OTHERS = [
  'leading-group-office',
  'data-administration',
  'development-reform',
  'finance',
  'committee-chair',
  'municipal-government',
  'municipal-party-committee',
  'audit',
];
const LIGHTS = ['red', 'amber', 'green', 'none'] as const;

/** Everything that is owed by a day: an owner's own, and to those who look over all, everybody's. */
@Component({
  selector: 'bz-obligation-list',
  imports: [ArticleChip, ListState, NzButtonModule, RouterLink, TranslocoPipe, WhyDue],
  templateUrl: './obligation-list.html',
  styles: `
    .counts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s4);
    }
    .counts dd {
      font-size: 20px;
    }
    tr.late td {
      background: var(--red-tint);
    }
  `,
})
export class ObligationList {
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  protected readonly kinds = Object.keys(procedureTexts.obligationKind) as ObligationKind[];
  protected readonly lights = LIGHTS;
  protected readonly place = placeOf;
  protected readonly filters = new UrlFilters(['kind', 'department', 'article', 'overdue', 'dueBy', 'project'] as const);
  protected readonly overOthers = computed(() => this.session.has(...OVER_OTHERS));
  private readonly asked = computed(() => ({ ...this.filters.values() }));
  protected readonly list = new KeysetList<ObligationSummary>(
    '/api/v1/obligations',
    computed(() => ({ ...this.asked(), limit: 20 })),
  );
  private readonly counted = readAt<ObligationCounts>(() => {
    const given = Object.entries(this.asked()).filter(([, value]) => value);
    return `/api/v1/obligations/counts?${new URLSearchParams(given).toString()}`;
  });
  protected readonly counts = computed(() => (this.counted.hasValue() ? this.counted.value() : undefined));
}
