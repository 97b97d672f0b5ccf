import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Action, ApplicationView, Confirmation, DecideStep, Policy, ProblemView, StepView } from '../api/models';
import { Procedures } from '../projects/procedures';
import { ActionBar } from '../shared/action-bar';
import { AssignStep } from '../shared/assign-step';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { FindingsList } from '../shared/findings-list';
import { Money } from '../shared/money';
import { PolicyNote } from '../shared/policy-note';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { ProfileView } from '../shared/profile-view';
import { readAt } from '../shared/read-at';
import { ReasonDialog } from '../shared/reason-dialog';
import { Toasts } from '../shared/toasts';
import { Session } from '../shell/session';
import { ApplicationForm } from './application-form';
import { Applications } from './applications';
import { Resubmission } from './resubmission';
import { Screening } from './screening';
import { Standing } from './standing';
import { stateColour } from './states';

/** Of these one is seated, so that nobody screens the application of their own department. */
const SCREENING_ROLES = ['leading-group-office', 'committee-chair', 'municipal-government', 'municipal-party-committee'];
const OVER = ['NOT_ACCEPTED', 'WITHDRAWN'];
/** After these the page shows an older state than the portal's. */
const OUTDATED = [409, 412];

/** One application: the form for its owner while it is theirs to fill in, screening for the office, otherwise to read. */
@Component({
  selector: 'bz-application-page',
  imports: [
    ActionBar,
    AssignStep,
    ApplicationForm,
    FindingsList,
    Money,
    PolicyNote,
    ProblemMessage,
    Procedures,
    ProfileView,
    ReasonDialog,
    Resubmission,
    RouterLink,
    Screening,
    Standing,
    TranslocoPipe,
  ],
  templateUrl: './application-page.html',
})
export class ApplicationPage {
  private readonly applications = inject(Applications);
  private readonly commands = inject(Commands);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  protected readonly colour = stateColour;
  /** The parameters of the policy that bear on an application. */
  protected readonly values: (keyof Policy)[] = [
    'minimumInvestment',
    'implementationPlanCeiling',
    'operationServiceMaxYears',
    'governmentDecisionThreshold',
  ];
  readonly id = input.required<string>();
  readonly form = viewChild(ApplicationForm);
  private readonly dialog = viewChild.required(ReasonDialog);

  protected readonly loaded = this.applications.byId(() => this.id());
  protected readonly application = linkedSignal<ApplicationView | undefined>(() =>
    this.loaded.hasValue() ? this.loaded.value() : undefined,
  );
  protected readonly loadProblem = computed(() => problemOf(this.loaded.error()));
  protected readonly problem = signal<ProblemView | null>(null);
  protected readonly busy = signal<string | null>(null);
  protected readonly editable = computed(() => this.offers('save'));
  protected readonly procedure = this.applications.procedure(() => this.application());
  /** What may be concluded is said by the step itself, and only to whoever may be seated on it. */
  private readonly loadedStep = readAt<StepView>(() => {
    const step = this.application()?.waitsFor;
    return step && this.session.has(...SCREENING_ROLES) ? `/api/v1/steps/${step.id}` : undefined;
  });
  protected readonly step = computed(() => (this.loadedStep.hasValue() ? this.loadedStep.value() : undefined));
  protected readonly screenable = computed(() => this.offers('confirm-declarations'));
  /** Nothing is offered on what is over. */
  protected readonly ownDeeds = computed(() => {
    const application = this.application();
    return !application || OVER.includes(application.state)
      ? []
      : application.actions.filter((action) => action.name === 'withdraw');
  });

  protected reloadStep(): void {
    this.loadedStep.reload();
  }

  protected async act(action: Action, application: ApplicationView): Promise<void> {
    const withdraws = action.name === 'withdraw';
    const draft = application.state === 'DRAFT';
    const reason = await this.dialog().ask({
      title: `actions.${action.name}`,
      text: withdraws ? (draft ? 'applications.discardText' : 'applications.withdrawText') : 'applications.submitText',
      confirm: `actions.${action.name}`,
      reason: withdraws,
    });
    if (reason !== null) {
      await this.send(action, application, withdraws ? { reason } : {});
    }
  }

  private async send(action: Action, application: ApplicationView, body: unknown): Promise<void> {
    await this.run(action.name, async () => {
      this.show(await this.commands.send<ApplicationView>(action.method, action.href, body, application.version));
    });
  }

  private show(application: ApplicationView): void {
    this.application.set(application);
    this.procedure.reload();
    window.scrollTo({ top: 0 });
  }

  private async run(name: string, deed: () => Promise<void>): Promise<void> {
    this.busy.set(name);
    this.problem.set(null);
    try {
      await deed();
      this.toasts.say(this.texts.translate(`applications.done.${name}`));
    } catch (error) {
      this.failed(problemOf(error));
    } finally {
      this.busy.set(null);
    }
  }

  private failed(problem: ProblemView): void {
    this.problem.set(problem);
    window.scrollTo({ top: 0 });
    if (OUTDATED.includes(problem.status)) {
      this.loaded.reload();
    }
  }

  protected async judge(application: ApplicationView, confirmations: Confirmation[]): Promise<void> {
    await this.run('confirm-declarations', async () => {
      this.application.set(await this.applications.confirm(application, confirmations));
      this.loadedStep.reload();
    });
  }

  protected async conclude(action: Action, body: DecideStep): Promise<void> {
    await this.run(action.name, async () => {
      await this.commands.send(action.method, action.href, body, this.step()?.version);
      this.loaded.reload();
      this.procedure.reload();
    });
  }

  private offers(name: string): boolean {
    return this.application()?.actions.some((action) => action.name === name && action.allowed) ?? false;
  }
}
