import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Delegations } from './delegations';
import { People } from './people';
import { ReminderChoice } from './reminder-choice';

/** The people of one's own department, for whoever has matters to hand over; who acts for whom; how one is reminded. */
@Component({
  selector: 'bz-people-page',
  imports: [Delegations, People, ReminderChoice, TranslocoPipe],
  template: `
    <section class="page">
      <div class="page-head">
        <div>
          <h1>{{ 'people.title' | transloco }}</h1>
          <p class="lead">{{ 'people.lead' | transloco }}</p>
        </div>
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
