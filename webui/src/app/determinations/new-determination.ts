import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, DeterminationView, ProjectView } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { EntryForm } from '../shared/entry-form';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { proposalSpec } from './specs';

/** Where an organ proposes a finding in a project, what it is about filled in already where the yearly look leads here. */
@Component({
  selector: 'bz-new-determination',
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
            <h1>{{ 'determinations.new' | transloco }}</h1>
            <p class="lead">
              {{ 'determinations.newLead' | transloco }} <bz-article article="A11" /> <bz-article article="A32" /> <bz-article article="A47" />
            </p>
          </div>
        </div>
        @if (action(); as action) {
          <bz-entry-form
            [action]="action"
            [spec]="spec()"
            [values]="values()"
            [project]="project.id"
            screenAt="/api/v1/determinations/screenings"
            (done)="proposed($any($event))"
            (closed)="back(project.id)"
          />
        } @else {
          <p class="state">{{ 'determinations.noProject' | transloco }}</p>
        }
      } @else if (loaded.error()) {
        <bz-problem [problem]="problem()" [retryable]="true" (retry)="loaded.reload()" />
      } @else {
        <p class="state" role="status">{{ (id() ? 'list.loading' : 'determinations.noProject') | transloco }}</p>
      }
    </section>
  `,
})
export class NewDetermination {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly filters = new UrlFilters(['project', 'kind', 'year'] as const);
  protected readonly id = computed(() => this.filters.values().project);
  protected readonly loaded = readAt<ProjectView>(() => (this.id() ? `/api/v1/projects/${this.id() ?? ''}` : undefined));
  protected readonly project = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  protected readonly action = computed<Action | undefined>(() =>
    this.project()?.actions.find((action) => action.name === 'propose-determination' && action.allowed),
  );
  protected readonly spec = computed(() =>
    proposalSpec(
      this.id() ?? '',
      this.session.has('data-administration', 'leading-group-office', 'committee-chair'),
      this.session.has('cyberspace-affairs', 'secrecy-cryptography', 'economy-information', 'public-security', 'committee-chair'),
    ),
  );
  protected readonly values = computed(() => {
    const { kind, year } = this.filters.values();
    return { kind: kind ?? null, year: year ? Number(year) : null };
  });

  protected proposed(found: DeterminationView): void {
    void this.router.navigate(['/determinations', found.id]);
  }

  protected back(project: string): void {
    void this.router.navigate(['/projects', project]);
  }
}
