import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ServiceAccountTable } from './service-account-table';

/** The systems of one's own department; for the administrator all. */
@Component({
  selector: 'bz-service-accounts-page',
  imports: [ServiceAccountTable, TranslocoPipe],
  template: `
    <section class="page">
      <div class="page-head">
        <div>
          <h1>{{ 'serviceAccounts.title' | transloco }}</h1>
          <p class="lead">{{ 'serviceAccounts.lead' | transloco }}</p>
        </div>
      </div>
      <div class="panel">
        <bz-service-account-table />
      </div>
    </section>
  `,
})
export class ServiceAccountsPage {}
