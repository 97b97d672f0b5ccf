import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { People } from '../people/people';
import { ServiceAccountTable } from '../service-accounts/service-account-table';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { Webhooks } from '../webhooks/webhook-table';
import { CalendarYears } from './calendar-years';
import { CountyOrgans } from './county-organs';
import { DepartmentTable } from './department-table';
import { PolicyVersions } from './policy-versions';
import { RecordChecks } from './record-checks';
import { SigningLevels } from './signing-levels';

const TABS = ['departments', 'people', 'policies', 'calendar', 'jurisdictions', 'signing', 'systems', 'webhooks', 'record'] as const;

/** What only some of those look after who come here. */
const FOR: Partial<Record<(typeof TABS)[number], string[]>> = {
  record: ['platform-admin', 'audit'],
  signing: ['platform-admin'],
  webhooks: ['platform-admin'],
};

/** Departments and people, versions of the policy, calendar, organs of the counties, systems that call, and the check of the record. No business decision is taken here. */
@Component({
  selector: 'bz-administration',
  imports: [
    CalendarYears,
    CountyOrgans,
    DepartmentTable,
    People,
    PolicyVersions,
    RecordChecks,
    ServiceAccountTable,
    SigningLevels,
    TranslocoPipe,
    Webhooks,
  ],
  templateUrl: './administration.html',
  styles: `
    .panel > .tabs {
      justify-content: flex-start;
    }
  `,
})
export class Administration {
  private readonly session = inject(Session);
  private readonly filters = new UrlFilters(['tab'] as const);
  protected readonly tabs = computed(() =>
    TABS.filter((tab) => this.session.has(...(FOR[tab] ?? [])) || !FOR[tab]),
  );
  protected readonly tab = computed(() => TABS.find((tab) => tab === this.filters.values().tab) ?? 'departments');

  protected open(tab: string): void {
    this.filters.set('tab', tab);
  }
}
