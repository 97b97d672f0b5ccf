import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, Page, PerformanceReportView, ProjectAmount, ProjectPerformance } from '../api/models';
import { AmountChain } from '../dossiers/amount-chain';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { EntrySpec } from '../shared/entry';
import { EntryForm } from '../shared/entry-form';
import { Money } from '../shared/money';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { ReportTable } from './report-table';
import { accountsSpec, accountsValues, monitoringSpec, monitoringValues, orderSpec, selfEvaluationSpec } from './specs';

type Values = Record<string, unknown>;

/** What is due and handed in on a project's performance: reports by year, its accounts, its evaluations (A40-A42). */
@Component({
  selector: 'bz-performance',
  imports: [ActionBar, AmountChain, ArticleChip, EntryForm, Money, NzButtonModule, ProblemMessage, ReportTable, RouterLink, TranslocoPipe],
  templateUrl: './performance-tab.html',
  styles: `
    section + section {
      margin-top: var(--s5);
    }
    h3 {
      margin-bottom: var(--s2);
    }
  `,
})
export class PerformanceTab {
  private readonly router = inject(Router);
  private readonly texts = inject(TranslocoService);
  readonly project = input.required<string>();
  readonly changed = output();

  /** The year whose figures are shown and reported; this one until another is chosen. */
  protected readonly year = signal<number | null>(null);
  protected readonly loaded = readAt<ProjectPerformance>(() => {
    const year = this.year();
    return `/api/v1/projects/${this.project()}/performance${year === null ? '' : `?year=${String(year)}`}`;
  });
  protected readonly standing = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  private readonly chain = readAt<Page<ProjectAmount>>(() => `/api/v1/projects/${this.project()}/amounts`);
  protected readonly amounts = computed(() => (this.chain.hasValue() ? this.chain.value().items : undefined));
  protected readonly open = signal<Action | null>(null);
  private readonly said = announcing('performance.entered');

  protected readonly form = computed<{ spec: EntrySpec; values: Values } | null>(() => {
    const action = this.open();
    const standing = this.standing();
    return action && standing ? this.formOf(action, standing) : null;
  });

  private formOf(action: Action, standing: ProjectPerformance): { spec: EntrySpec; values: Values } {
    const project = this.project();
    const say = (key: string) => this.texts.translate(key);
    switch (action.name) {
      case 'submit-final-accounts':
        return {
          spec: accountsSpec(project, standing.contracts, { settled: say('performance.settled'), reason: say('performance.reason') }),
          values: accountsValues(standing.contracts),
        };
      case 'submit-monitoring-report':
        return {
          spec: monitoringSpec(project, standing.figures, say('performance.monitor.user'), standing.participants),
          values: monitoringValues(standing.figures, standing.participants),
        };
      case 'submit-self-evaluation':
        return { spec: selfEvaluationSpec(project, (name) => `${say('performance.score')}：${say(`dimension.${name}`)}`), values: {} };
      default:
        return { spec: orderSpec(project), values: { evaluators: [{ name: null }] } };
    }
  }

  protected choose(year: number): void {
    this.open.set(null);
    this.year.set(year);
  }

  protected async entered(report: PerformanceReportView): Promise<void> {
    this.open.set(null);
    this.said();
    this.changed.emit();
    await this.router.navigate(['/performance', report.id]);
  }
}
