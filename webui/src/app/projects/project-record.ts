import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { EventView } from '../api/models';
import { Departments } from '../shared/departments';
import { dayText } from '../shared/format';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { Timeline, TimelineEntry } from '../shared/timeline';

/** The event record of a project, newest first. */
@Component({
  selector: 'bz-project-record',
  imports: [ListState, Timeline, TranslocoPipe],
  template: `
    <p class="soft small intro">{{ 'projects.recordLead' | transloco }}</p>
    <bz-timeline [entries]="entries()" />
    <bz-list-state [list]="list" />
  `,
  styles: `
    .intro {
      margin-bottom: var(--s4);
    }
  `,
})
export class ProjectRecord {
  private readonly departments = inject(Departments);
  readonly project = input.required<string>();
  protected readonly list = new KeysetList<EventView>(
    () => `/api/v1/projects/${this.project()}/events`,
    computed(() => ({ limit: 30 })),
  );
  protected readonly entries = computed<TimelineEntry[]>(() =>
    this.list.items().map((event) => ({
      id: event.id,
      title: event.summary,
      by: [event.actorName, this.departments.name(event.department), this.departments.name(event.onBehalfOf)]
        .filter(Boolean)
        .join(' · '),
      at: event.recordedAt,
      legalDate: event.legalDate === dayText(event.recordedAt) ? null : event.legalDate,
      article: event.article,
      hash: event.hash,
    })),
  );
}
