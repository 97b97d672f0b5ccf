import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { AnnualListSummary, Page, ProblemView } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { Applications } from './applications';

/**
 * Before anything can be typed: is it classified? A classified project is outside the Measures (A2); nothing of it is sent
 * or kept, so there is no text field on this page at all.
 */
@Component({
  selector: 'bz-new-application',
  imports: [ArticleChip, NzButtonModule, ProblemMessage, RouterLink, TranslocoPipe],
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
  private readonly key = crypto.randomUUID();
  /** The list applied for, from the address. */
  readonly list = input<string>();

  protected readonly calls = httpResource<Page<AnnualListSummary>>(() => '/api/v1/annual-lists?limit=20');
  protected readonly open = computed(() =>
    this.calls.hasValue() ? this.calls.value().items.filter((call) => call.state === 'COLLECTING') : [],
  );
  protected readonly chosen = signal<string | null>(null);
  protected readonly call = computed(() => {
    const wanted = this.chosen() ?? this.list();
    return this.open().find((call) => call.id === wanted) ?? this.open()[0];
  });
  protected readonly classified = signal<boolean | null>(null);
  protected readonly starting = signal(false);
  protected readonly problem = signal<ProblemView | null>(null);
  protected readonly callsProblem = computed(() => problemOf(this.calls.error()));

  protected async start(): Promise<void> {
    const call = this.call();
    if (!call || this.classified() !== false || this.starting()) {
      return;
    }
    this.starting.set(true);
    try {
      const application = await this.applications.start(call.id, this.key);
      await this.router.navigate(['/applications', application.id], { replaceUrl: true });
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.starting.set(false);
    }
  }
}
