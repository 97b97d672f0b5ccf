import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConsultationView, DossierView, Policy, ProcedureView } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { PolicyNote } from '../shared/policy-note';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { whenChanged } from '../shared/live';
import { readAt } from '../shared/read-at';
import { Session } from '../shell/session';
import { given } from './bodies';
import { NOT_CONSULTED_ON, actsFor, earlierRounds, isToConclude, stationsOf } from './course';
import { CourseDiagram } from './course-diagram';
import { OpinionForm } from './opinion-form';
import { ProjectConditions } from './project-conditions';
import { StepTable } from './step-table';

/** Where a dossier is on its way, what every organ said and what the owner says to it, and where the reader acts (A6, A20, A21). */
@Component({
  selector: 'bz-dossier-course',
  imports: [ArticleChip, CourseDiagram, OpinionForm, PolicyNote, ProblemMessage, ProjectConditions, StepTable, TranslocoPipe],
  templateUrl: './dossier-course.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s4);
    }
  `,
})
export class DossierCourse {
  private readonly session = inject(Session);
  /** The parameters of the policy that a dossier's procedure runs by. */
  protected readonly values: (keyof Policy)[] = ['timeLimits', 'defaultTimeLimit', 'governmentDecisionThreshold'];
  protected readonly given = given;
  readonly dossier = input.required<DossierView>();
  readonly changed = output();

  protected readonly loaded = readAt<ProcedureView>(() =>
    this.dossier().versions ? `/api/v1/dossiers/${this.dossier().id}/procedure` : undefined,
  );
  protected readonly asked = readAt<ConsultationView>(() =>
    this.dossier().versions && !NOT_CONSULTED_ON.includes(this.dossier().type) ? `/api/v1/consultations/${this.dossier().id}` : undefined,
  );
  protected readonly procedure = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly consultation = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  protected readonly askedProblem = computed(() => problemOf(this.asked.error()));
  protected readonly stations = computed(() => stationsOf(this.procedure()?.steps ?? []));
  protected readonly opinions = computed(() => this.stations().find((station) => station.key === 'OPINIONS')?.steps ?? []);
  /** What has not been reached yet stands in the drawing, unless it was reached before. */
  protected readonly others = computed(() =>
    this.stations()
      .filter((station) => station.key !== 'OPINIONS')
      .flatMap((station) => station.steps)
      .filter((step) => step.state !== 'WAITING' || earlierRounds(step, this.procedure()?.steps ?? []).length),
  );
  protected readonly own = computed(() =>
    (this.procedure()?.steps ?? []).filter(
      (step) => this.procedure()?.state === 'RUNNING' && isToConclude(step) && actsFor(step, this.session),
    ),
  );
  protected readonly ids = computed(() => (this.procedure()?.steps ?? []).map((step) => step.id));
  /** How often something was done here: a conclusion may have set conditions. */
  protected readonly seen = signal(0);

  constructor() {
    whenChanged('PROJECT', () => this.dossier().projectId, () => {
      this.loaded.reload();
      this.asked.reload();
    });
  }

  protected follow(): void {
    this.loaded.reload();
    this.asked.reload();
    this.seen.update((times) => times + 1);
    this.changed.emit();
  }
}
