import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { AnnualListSummary, Page, ProblemView, ProjectSummary } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { jurisdictionOf } from '../shared/jurisdictions';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { RestrictionShown, RestrictionsNotice } from '../shared/restrictions-notice';
import { todayInBazhong } from '../shared/format';
import { Session } from '../shell/session';
import { Applications } from './applications';

/**
 * Before anything can be typed: is it classified? A classified project is outside the Measures (A2); nothing of it is sent
 * or kept, so there is no text field on this page at all.
 */
@Component({
  selector: 'bz-new-application',
  imports: [ArticleChip, NzButtonModule, ProblemMessage, RestrictionsNotice, RouterLink, TranslocoPipe],
  templateUrl: './new-application.html',
  styles: `
    .panel {
      max-width: 820px;
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      font-size: 16px;
      font-weight: 600;
      border: 0;
    }
    .choice {
      display: flex;
      gap: var(--s3);
      align-items: flex-start;
      padding: var(--s3) var(--s4);
      margin-top: var(--s2);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      cursor: pointer;
    }
    .choice:has(:checked) {
      border-color: var(--blue);
      background: var(--blue-tint);
    }
    .choice input {
      margin-top: 4px;
      accent-color: var(--blue);
    }
    .choice small {
      display: block;
      color: var(--ink-soft);
    }
  `,
})
export class NewApplication {
  private readonly applications = inject(Applications);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly keys = new Map<string, string>();
  /** The list applied for, from the address. */
  readonly list = input<string>();
  /** The project to apply for again, from the address. */
  readonly project = input<string>();

  protected readonly calls = httpResource<Page<AnnualListSummary>>(() => '/api/v1/annual-lists?limit=20');
  protected readonly open = computed(() => {
    const own = jurisdictionOf(this.session.department());
    return this.calls.hasValue()
      ? this.calls.value().items.filter((call) => call.jurisdiction === own && isOpen(call, todayInBazhong()))
      : [];
  });
  protected readonly chosen = signal<string | null>(null);
  protected readonly call = computed(() => {
    const wanted = this.chosen() ?? this.list();
    return this.open().find((call) => call.id === wanted) ?? this.open()[0];
  });
  /** Own projects that were not listed: what was last submitted of them need not be typed again. */
  private readonly left = httpResource<Page<ProjectSummary>>(() => {
    const owner = this.session.department();
    return owner ? `/api/v1/projects?stage=NOT_LISTED&owner=${owner}&limit=100` : undefined;
  });
  protected readonly unlisted = computed(() => (this.left.hasValue() ? this.left.value().items : []));
  protected readonly renewed = signal<string | null | undefined>(undefined);
  protected readonly chosenProject = computed(() => {
    const wanted = this.renewed() === undefined ? this.project() : this.renewed();
    return this.unlisted().find((project) => project.id === wanted)?.id ?? null;
  });
  private readonly restricted = httpResource<Page<RestrictionShown>>(() => {
    const owner = this.session.department();
    return owner ? `/api/v1/departments/${owner}/restrictions` : undefined;
  });
  /** What stops an application (A11); it may be written all the same, and is taken in once the restriction has ended. */
  protected readonly restrictions = computed(() =>
    this.restricted.hasValue() ? this.restricted.value().items.filter((one) => one.article === 'A11') : [],
  );
  protected readonly classified = signal<boolean | null>(null);
  protected readonly starting = signal(false);
  protected readonly problem = signal<ProblemView | null>(null);
  protected readonly callsProblem = computed(() => problemOf(this.calls.error()));

  /** The same key for every attempt at the same draft: a second press makes no second one. */
  private keyOf(call: string): string {
    const asked = `${call} ${this.chosenProject() ?? ''}`;
    const key = this.keys.get(asked) ?? crypto.randomUUID();
    this.keys.set(asked, key);
    return key;
  }

  protected async start(): Promise<void> {
    const call = this.call();
    if (!call || this.classified() !== false || this.starting()) {
      return;
    }
    this.starting.set(true);
    try {
      const application = await this.applications.start(call.id, this.chosenProject(), this.keyOf(call.id));
      await this.router.navigate(['/applications', application.id], { replaceUrl: true });
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.starting.set(false);
    }
  }
}

function isOpen(call: AnnualListSummary, today: string): boolean {
  return call.state === 'COLLECTING' && !!call.opensOn && !!call.closesOn && call.opensOn <= today && today <= call.closesOn;
}
