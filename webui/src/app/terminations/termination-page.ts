import { Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, ProcedureView, TerminationView } from '../api/models';
import { OpenStep } from '../consultations/open-step';
import { PaperPanel } from '../papers/paper-panel';
import { Procedures } from '../projects/procedures';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { EntryForm } from '../shared/entry-form';
import { Money } from '../shared/money';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';
import { TERMINATION, TOLD } from './spec';

/** A project that is to be terminated: why, how it is settled, and who decides on it now (A26, A43). */
@Component({
  selector: 'bz-termination-page',
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
    ReasonDialog,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './termination-page.html',
})
export class TerminationPage {
  private readonly commands = inject(Commands);
  private readonly dialog = viewChild.required(ReasonDialog);
  protected readonly departments = inject(Departments);
  readonly id = input.required<string>();

  protected readonly spec = TERMINATION;
  protected readonly told = TOLD;
  protected readonly loaded = readAt<TerminationView>(() => `/api/v1/terminations/${this.id()}`);
  protected readonly termination = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly course = readAt<ProcedureView>(() => {
    const found = this.termination();
    return found?.submittedAt ? `/api/v1/terminations/${found.id}/procedure` : undefined;
  });
  protected readonly procedures = computed(() => (this.course.hasValue() ? [this.course.value()] : []));
  /** Writing is done in the form itself. */
  protected readonly actions = computed(() => this.termination()?.actions.filter((action) => action.name !== 'save') ?? []);
  protected readonly save = computed(() => this.termination()?.actions.find((action) => action.name === 'save' && action.allowed));
  protected readonly values = computed(() => ({ ...this.termination()?.content }));
  protected readonly sending = new Sending(announcing('terminations.done'));
  protected readonly saved = announcing('terminations.saved');
  protected readonly problem = computed(() => this.sending.problem() ?? problemOf(this.loaded.error()));

  protected async act(action: Action, termination: TerminationView): Promise<void> {
    const said = await this.dialog().ask({
      title: `terminations.deeds.${action.name}`,
      text: `terminations.ask.${action.name}`,
      confirm: `terminations.deeds.${action.name}`,
      reason: action.name !== 'submit',
    });
    if (said !== null) {
      const body = action.name === 'withdraw' ? { reason: said } : { statement: said || null };
      await this.sending.run(() => this.commands.send(action.method, action.href, body, termination.version), action.name);
      this.reload();
    }
  }

  protected kept(): void {
    this.saved();
    this.loaded.reload();
  }

  protected reload(): void {
    this.loaded.reload();
    this.course.reload();
  }
}
