import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { AnnualListSummary, ApplicationSummary, Page } from '../api/models';
import { Departments } from '../shared/departments';
import { Jurisdictions } from '../shared/jurisdictions';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { Money } from '../shared/money';
import { InstantPipe } from '../shared/pipes';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { Applications } from './applications';
import { STATES, stateColour } from './states';

/** The offices that look over the whole city. */
const SEEING_ALL = [
  'leading-group-office',
  'data-administration',
  'committee-chair',
  'development-reform',
  'finance',
  'audit',
  'municipal-government',
  'municipal-party-committee',
];

/** Applications: one's own for an owner, all that were submitted for the offices that review them. */
@Component({
  selector: 'bz-application-list',
  imports: [InstantPipe, ListState, Money, NzButtonModule, RouterLink, TranslocoPipe],
  templateUrl: './application-list.html',
})
export class ApplicationList {
  protected readonly departments = inject(Departments);
  protected readonly session = inject(Session);
  protected readonly filters = new UrlFilters(['state', 'list', 'owner'] as const);
  protected readonly jurisdictions = inject(Jurisdictions);
  private readonly lists = httpResource<Page<AnnualListSummary>>(() => '/api/v1/annual-lists?limit=100');
  protected readonly years = computed(() => (this.lists.hasValue() ? this.lists.value().items : []));
  /** Drafts are their department's alone, so an office looking at all departments is not offered them. */
  protected readonly states = computed(() =>
    this.seesAll() && !this.filters.values().owner ? STATES.filter((state) => state !== 'DRAFT') : STATES,
  );
  protected readonly colour = stateColour;
  protected readonly list = new KeysetList<ApplicationSummary>(
    inject(Applications).home,
    computed(() => ({ ...this.filters.values(), limit: 30 })),
  );
  protected readonly mayApply = computed(() => this.session.has('project-owner'));
  protected readonly mayImport = computed(() => this.session.has('project-owner', 'leading-group-office'));
  protected readonly seesAll = computed(() => this.session.has(...SEEING_ALL));
}
