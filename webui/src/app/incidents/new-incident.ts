import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, ExecutionView, IncidentView, ProjectView } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { EntryForm } from '../shared/entry-form';
import { todayInBazhong } from '../shared/format';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { UrlFilters } from '../shared/url-filters';
import { reportSpec } from './specs';

/** Where an owner reports what went wrong on its project; the rules speak while it is written. */
@Component({
  selector: 'bz-new-incident',
  imports: [ArticleChip, EntryForm, ProblemMessage, RouterLink, TranslocoPipe],
  template: `
    <section class="page">
      @if (project(); as project) {
        <div class="page-head">
          <div>
            <p class="small">
              <a class="back" [routerLink]="['/projects', project.id]">{{ project.name }}</a>
              <span class="num soft">{{ project.code }}</span>
            </p>
            <h1>{{ 'incidents.new' | transloco }}</h1>
            <p class="lead">{{ 'incidents.newLead' | transloco }} <bz-article article="A26" /></p>
          </div>
        </div>
        @if (action(); as action) {
          @if (execution.hasValue()) {
            <bz-entry-form
              [action]="action"
              [spec]="spec()"
              [values]="values"
              [project]="project.id"
              screenAt="/api/v1/incidents/screenings"
              (done)="reported($any($event))"
              (closed)="back(project.id)"
            />
          }
        } @else {
          <p class="state">{{ 'incidents.noProject' | transloco }}</p>
        }
      } @else if (loaded.error()) {
        <bz-problem [problem]="problem()" [retryable]="true" (retry)="loaded.reload()" />
      } @else {
        <p class="state" role="status">{{ (id() ? 'list.loading' : 'incidents.noProject') | transloco }}</p>
      }
    </section>
  `,
})
export class NewIncident {
  private readonly router = inject(Router);
  private readonly filters = new UrlFilters(['project'] as const);
  protected readonly id = computed(() => this.filters.values().project);
  protected readonly values = { occurredOn: todayInBazhong() };
  protected readonly loaded = readAt<ProjectView>(() => (this.id() ? `/api/v1/projects/${this.id() ?? ''}` : undefined));
  protected readonly execution = readAt<ExecutionView>(() => (this.id() ? `/api/v1/projects/${this.id() ?? ''}/execution` : undefined));
  protected readonly project = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  protected readonly action = computed<Action | undefined>(() =>
    this.project()?.actions.find((action) => action.name === 'report-incident' && action.allowed),
  );
  protected readonly spec = computed(() =>
    reportSpec(
      this.id() ?? '',
      this.execution.hasValue()
        ? this.execution.value().lots.map((lot) => ({ id: lot.id, number: lot.number, name: lot.plan.name, suspended: !!lot.suspension, completedOn: lot.completedOn }))
        : [],
    ),
  );

  protected reported(incident: IncidentView): void {
    void this.router.navigate(['/incidents', incident.id]);
  }

  protected back(project: string): void {
    void this.router.navigate(['/projects', project]);
  }
}
