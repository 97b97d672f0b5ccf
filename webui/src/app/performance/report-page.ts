import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Action, FiledDocument, PerformanceReportView, ProcedureView } from '../api/models';
import { actsFor } from '../consultations/course';
import { OpenStep } from '../consultations/open-step';
import { PaperPanel } from '../papers/paper-panel';
import { Procedures } from '../projects/procedures';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { EntrySpec } from '../shared/entry';
import { EntryForm } from '../shared/entry-form';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { Session } from '../shell/session';
import { AccountsContent } from './accounts-content';
import { EvaluationContent } from './evaluation-content';
import { MonitoringContent } from './monitoring-content';
import { accountsSpec, accountsValues, auditSpec, goOnSpec, materialSpec, resultSpec, selfEvaluationSpec, statementSpec } from './specs';

type Values = Record<string, unknown>;

/** Steps that are concluded by a form of the report itself. */
const OWN_FORM = new Set(['POST_EVALUATION_MATERIAL', 'POST_EVALUATION_RESULT', 'POST_EVALUATION_STATEMENT']);

/** A report on a project's performance: what it says, whom it waits for, and what its reader may do on it (A40-A42). */
@Component({
  selector: 'bz-report-page',
  imports: [
    AccountsContent,
    ActionBar,
    ArticleChip,
    EntryForm,
    EvaluationContent,
    InstantPipe,
    MonitoringContent,
    OpenStep,
    PaperPanel,
    ProblemMessage,
    Procedures,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './report-page.html',
})
export class ReportPage {
  private readonly texts = inject(TranslocoService);
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  readonly id = input.required<string>();

  protected readonly loaded = readAt<PerformanceReportView>(() => `/api/v1/performance-reports/${this.id()}`);
  protected readonly report = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  protected readonly course = readAt<ProcedureView>(() => `/api/v1/performance-reports/${this.id()}/procedure`);
  protected readonly procedures = computed(() => (this.course.hasValue() ? [this.course.value()] : []));
  /** The reader's, among several at once; what has a form of its own has it there. */
  protected readonly step = computed(
    () => this.report()?.waitsFor.find((step) => !OWN_FORM.has(step.kind) && actsFor(step, this.session))?.id,
  );
  protected readonly open = signal<Action | null>(null);
  private readonly said = announcing('performance.entered');

  protected readonly documents = computed<readonly FiledDocument[]>(() => {
    const report = this.report();
    const evaluation = report?.postEvaluation;
    return [
      ...(report?.finalAccounts?.documents ?? report?.monitoring?.documents ?? report?.selfEvaluation?.documents ?? []),
      ...(evaluation?.material?.documents ?? []),
      ...(evaluation?.result ? [evaluation.result.report] : []),
    ];
  });

  protected readonly form = computed<{ spec: EntrySpec; values: Values } | null>(() => {
    const action = this.open();
    const report = this.report();
    return action && report ? this.formOf(action.name, report) : null;
  });

  private formOf(name: string, report: PerformanceReportView): { spec: EntrySpec; values: Values } | null {
    const say = (key: string) => this.texts.translate(key);
    const accounts = report.finalAccounts;
    switch (name) {
      case 'mend-final-accounts':
        return accounts && {
          spec: accountsSpec(report.projectId, accounts.contracts, { settled: say('performance.settled'), reason: say('performance.reason') }),
          values: accountsValues(accounts.contracts, accounts),
        };
      case 'audit-settlement':
        return accounts && {
          spec: auditSpec(accounts.contracts, say('performance.audited')),
          values: Object.fromEntries((accounts.handedIn.settlements ?? []).map((one) => [
            `audited${String(accounts.contracts.findIndex((each) => each.id === one.contractId))}`,
            one.settled,
          ])),
        };
      case 'mend-self-evaluation': {
        const before = report.selfEvaluation?.handedIn;
        return {
          spec: selfEvaluationSpec(report.projectId, (dimension) => `${say('performance.score')}：${say(`dimension.${dimension}`)}`),
          values: { ...before, ...Object.fromEntries((before?.scores ?? []).map((one) => [one.dimension, one.score])) },
        };
      }
      case 'supply-evaluation-material':
        return { spec: materialSpec, values: {} };
      case 'enter-evaluation-result':
        return { spec: resultSpec, values: {} };
      case 'state-on-result':
        return { spec: statementSpec, values: {} };
      default:
        return { spec: goOnSpec, values: {} };
    }
  }

  /** Where the rules can be asked while what was given back is mended. */
  protected screenAt(action: Action): string | null {
    return action.name === 'mend-final-accounts'
      ? '/api/v1/performance-reports/final-accounts/screenings'
      : action.name === 'mend-self-evaluation'
        ? '/api/v1/performance-reports/self-evaluations/screenings'
        : null;
  }

  protected done(): void {
    this.said();
    this.open.set(null);
    this.reload();
  }

  protected reload(): void {
    this.loaded.reload();
    this.course.reload();
  }
}
