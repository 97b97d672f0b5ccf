import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { AcceptanceReportView, AcceptanceView, Action, DocumentSummary, Page, StepView, WaitingStep } from '../api/models';
import { actsFor } from '../consultations/course';
import { StepConclusion } from '../consultations/step-conclusion';
import { PaperPanel } from '../papers/paper-panel';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { EntryForm } from '../shared/entry-form';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';
import { Session } from '../shell/session';
import { Entry, acceptanceEntry, signEntry } from './entries';
import { RoundPanel } from './round-panel';
import { wayOf } from './way';

/** From the last lot to operation: where it stands, who has to act, the trial, the reports, the rounds of acceptance (A28-A31). */
@Component({
  selector: 'bz-acceptance',
  imports: [
    ActionBar,
    ArticleChip,
    EntryForm,
    InstantPipe,
    NgTemplateOutlet,
    PaperPanel,
    ProblemMessage,
    ReasonDialog,
    RoundPanel,
    StepConclusion,
    TranslocoPipe,
  ],
  templateUrl: './acceptance-tab.html',
  styleUrl: './acceptance-tab.css',
})
export class AcceptanceTab {
  private readonly commands = inject(Commands);
  private readonly session = inject(Session);
  private readonly dialog = viewChild.required(ReasonDialog);
  protected readonly departments = inject(Departments);
  readonly project = input.required<string>();
  /** The stage of the project may have changed. */
  readonly changed = output();

  protected readonly loaded = readAt<AcceptanceView>(() => `/api/v1/acceptances/${this.project()}`);
  protected readonly acceptance = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  private readonly listed = readAt<Page<DocumentSummary>>(() => `/api/v1/projects/${this.project()}/documents?limit=100`);
  private readonly documents = computed(() => (this.listed.hasValue() ? this.listed.value().items : []));
  protected readonly way = computed(() => {
    const acceptance = this.acceptance();
    return acceptance ? wayOf(acceptance) : [];
  });
  protected readonly rounds = computed(() => this.acceptance()?.rounds.toReversed() ?? []);
  /** Whom it waits for, among the organs. */
  protected readonly waiting = computed<WaitingStep[]>(() => {
    const acceptance = this.acceptance();
    const filing = acceptance?.reports.map((report) => report.waitsFor).filter((step): step is WaitingStep => !!step) ?? [];
    return [...filing, ...(acceptance?.rounds.flatMap((round) => round.waitsFor) ?? [])];
  });
  private readonly openStep = readAt<StepView>(() => {
    const mine = this.waiting().find((step) => actsFor(step, this.session));
    return mine ? `/api/v1/steps/${mine.id}` : undefined;
  });
  /** What the reader has to conclude. */
  protected readonly step = computed(() => (this.openStep.hasValue() && this.openStep.value().state === 'OPEN' ? this.openStep.value() : undefined));
  protected readonly signing = computed<Entry | null>(() => {
    const step = this.step();
    const round = this.acceptance()?.rounds.at(-1);
    return step && round && step.kind.startsWith('ACCEPTANCE_BY_') ? signEntry(step, round) : null;
  });
  protected readonly open = signal<{ entry: Entry; at: string } | null>(null);
  protected readonly sending = new Sending(announcing('acceptance.done'));
  private readonly said = announcing('acceptance.done');

  protected async act(action: Action, at = ''): Promise<void> {
    const acceptance = this.acceptance();
    if (!acceptance) {
      return;
    }
    this.sending.forget();
    const entry = acceptanceEntry(action, acceptance, this.documents());
    if (entry) {
      this.open.set({ entry, at });
      return;
    }
    const reason = action.name === 'go-on-without-statement' ? await this.ask(action) : '';
    if (reason !== null) {
      const body = reason ? { reason } : {};
      const after = await this.sending.run(() => this.commands.send<AcceptanceView>(action.method, action.href, body, acceptance.version));
      if (after) {
        this.show(after);
      }
    }
  }

  private ask(action: Action): Promise<string | null> {
    return this.dialog().ask({
      title: `actions.${action.name}`,
      text: `acceptance.ask.${action.name}`,
      confirm: `actions.${action.name}`,
      reason: true,
    });
  }

  protected entered(after: AcceptanceView): void {
    this.open.set(null);
    this.said();
    this.show(after);
  }

  private show(after: AcceptanceView): void {
    this.loaded.set(after);
    this.listed.reload();
    this.changed.emit();
  }

  protected concluded(): void {
    this.said();
    this.loaded.reload();
    this.openStep.reload();
    this.changed.emit();
  }

  protected stale(): void {
    this.openStep.reload();
  }

  /** Who held it, in a word. */
  protected by(report: AcceptanceReportView): string {
    return report.preAcceptance?.firm ?? report.preAcceptance?.members ?? report.interim?.participants ?? report.upstream?.organ ?? '—';
  }

  protected heldOn(report: AcceptanceReportView): string {
    return report.preAcceptance?.heldOn ?? report.interim?.heldOn ?? report.upstream?.heldOn ?? '—';
  }

  protected summary(report: AcceptanceReportView): string {
    return report.preAcceptance?.summary ?? report.interim?.summary ?? report.upstream?.summary ?? '';
  }

  protected lotNumber(report: AcceptanceReportView): number | undefined {
    return this.acceptance()?.lots.find((lot) => lot.id === report.interim?.lotId)?.number;
  }
}
