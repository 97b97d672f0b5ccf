import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Delegations } from './delegations';
import { People } from './people';
import { ReminderChoice } from './reminder-choice';

/** The people of one's own department, for whoever has matters to hand over; who acts for whom; how one is reminded. */
@Component({
  selector: 'bz-people-page',
  imports: [Delegations, NzButtonModule, People, ReminderChoice, RouterLink, TranslocoPipe],
  template: `
    <section class="page">
      <div class="page-head">
        <div>
          <h1>{{ 'people.title' | transloco }}</h1>
          <p class="lead">{{ 'people.lead' | transloco }}</p>
        </div>
        <a nz-button routerLink="/service-accounts">{{ 'serviceAccounts.title' | transloco }}</a>
      </div>
      <div class="parts">
        <div class="panel">
          <bz-people />
        </div>
        <bz-delegations />
        <bz-reminder-choice />
      </div>
    </section>
  `,
  styles: `
    .parts {
      display: grid;
      gap: var(--s4);
    }
  `,
})
export class PeoplePage {}
