import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { ApplicationSummary } from '../api/models';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { Money } from '../shared/money';
import { InstantPipe } from '../shared/pipes';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { Applications } from './applications';
import { STATES, stateColour } from './states';

/** Applications: one's own for an owner, all that were submitted for the offices that review them. */
@Component({
  selector: 'bz-application-list',
  imports: [InstantPipe, ListState, Money, NzButtonModule, RouterLink, TranslocoPipe],
  templateUrl: './application-list.html',
})
export class ApplicationList {
  protected readonly departments = inject(Departments);
  protected readonly session = inject(Session);
  protected readonly filters = new UrlFilters(['state', 'list'] as const);
  protected readonly states = STATES;
  protected readonly colour = stateColour;
  protected readonly list = new KeysetList<ApplicationSummary>(
    inject(Applications).home,
    computed(() => ({ ...this.filters.values(), limit: 30 })),
  );
  protected readonly mayApply = computed(() => this.session.has('project-owner'));
  protected readonly seesAll = computed(() => this.session.has('leading-group-office', 'data-administration', 'finance', 'audit', 'development-reform'));
}
