import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Delegations } from './delegations';
import { People } from './people';
import { ReminderChoice } from './reminder-choice';

/** The people of one's own department, for whoever has matters to hand over or takes them over. */
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
      <div class="panel">
        <bz-people />
      </div>
      <bz-delegations />
      <bz-reminder-choice />
    </section>
  `,
})
export class PeoplePage {}
