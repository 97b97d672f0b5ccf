import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { People } from './people';

/** The people of one's own department, for whoever has matters to hand over or takes them over. */
@Component({
  selector: 'bz-people-page',
  imports: [People, TranslocoPipe],
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
    </section>
  `,
})
export class PeoplePage {}
