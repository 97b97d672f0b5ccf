import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, IncidentView, ProcedureView } from '../api/models';
import { actsFor } from '../consultations/course';
import { OpenStep } from '../consultations/open-step';
import { PaperPanel } from '../papers/paper-panel';
import { Procedures } from '../projects/procedures';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { EntryForm } from '../shared/entry-form';
import { Money } from '../shared/money';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { Session } from '../shell/session';
import { dispositionSpec } from './specs';

/** What went wrong on a project, who has taken note of it, and what came of it (A26). */
@Component({
  selector: 'bz-incident-page',
  imports: [
    ActionBar,
    ArticleChip,
    EntryForm,
    InstantPipe,
    Money,
    OpenStep,
    PaperPanel,
    ProblemMessage,
    Procedures,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './incident-page.html',
})
export class IncidentPage {
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  readonly id = input.required<string>();

  protected readonly loaded = readAt<IncidentView>(() => `/api/v1/incidents/${this.id()}`);
  protected readonly incident = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  protected readonly course = readAt<ProcedureView>(() => `/api/v1/incidents/${this.id()}/procedure`);
  protected readonly procedures = computed(() => (this.course.hasValue() ? [this.course.value()] : []));
  /** Taking note of it is the reader's; the disposition has a form of its own. */
  protected readonly mine = computed(
    () => this.incident()?.waitsFor.find((step) => step.kind !== 'INCIDENT_DISPOSITION' && actsFor(step, this.session))?.id,
  );
  protected readonly disposing = signal<Action | null>(null);
  protected readonly spec = computed(() => dispositionSpec(this.incident()?.lots ?? []));
  protected readonly lot = computed(() => {
    const incident = this.incident();
    return incident?.lots.find((lot) => lot.id === (incident.lotId ?? incident.report.lotId));
  });
  private readonly said = announcing('incidents.done');

  protected done(): void {
    this.said();
    this.disposing.set(null);
    this.reload();
  }

  protected reload(): void {
    this.loaded.reload();
    this.course.reload();
  }
}
