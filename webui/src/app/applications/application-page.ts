import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { RouterLink } from '@angular/router';
import { Action, ApplicationView, ProblemView } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { FindingsList } from '../shared/findings-list';
import { Money } from '../shared/money';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { ProfileView } from '../shared/profile-view';
import { ReasonDialog } from '../shared/reason-dialog';
import { Toasts } from '../shared/toasts';
import { ApplicationForm } from './application-form';
import { Applications } from './applications';
import { Screening } from './screening';
import { stateColour } from './states';

/** One application: the form for its owner while it is theirs to fill in, screening for the office, otherwise to read. */
@Component({
  selector: 'bz-application-page',
  imports: [
    ActionBar,
    ApplicationForm,
    FindingsList,
    InstantPipe,
    Money,
    ProblemMessage,
    ProfileView,
    ReasonDialog,
    RouterLink,
    Screening,
    TranslocoPipe,
  ],
  templateUrl: './application-page.html',
})
export class ApplicationPage {
  private readonly applications = inject(Applications);
  private readonly commands = inject(Commands);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  protected readonly departments = inject(Departments);
  protected readonly colour = stateColour;
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
  protected readonly editable = computed(() => this.offers('save-profile'));
  protected readonly screenable = computed(() => this.offers('confirmNegativeList') || this.offers('accept') || this.offers('return'));
  protected readonly ownDeeds = computed(
    () => this.application()?.actions.filter((action) => ['withdraw'].includes(action.name)) ?? [],
  );

  protected async act(action: Action, application: ApplicationView): Promise<void> {
    const withdraws = action.name === 'withdraw';
    const reason = await this.dialog().ask({
      title: `actions.${action.name}`,
      text: withdraws ? 'applications.withdrawText' : 'applications.submitText',
      confirm: `actions.${action.name}`,
      reason: withdraws,
    });
    if (reason !== null) {
      await this.send(action, application, withdraws ? { reason } : {});
    }
  }

  protected async send(action: Action, application: ApplicationView, body: unknown): Promise<void> {
    this.busy.set(action.name);
    this.problem.set(null);
    try {
      this.application.set(await this.commands.send<ApplicationView>(action.method, action.href, body, application.version));
      this.toasts.say(this.texts.translate('applications.done.' + action.name));
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(null);
    }
  }

  private offers(name: string): boolean {
    return this.application()?.actions.some((action) => action.name === name && action.allowed) ?? false;
  }
}
