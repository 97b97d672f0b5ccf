import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { DossierView, StepView } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { AssignStep } from '../shared/assign-step';
import { Commands } from '../shared/commands';
import { Escalated } from '../shared/escalated';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { Session } from '../shell/session';
import { actsFor, isToConclude } from './course';
import { Material } from './material';
import { SessionHint } from './session-hint';
import { StatementForm } from './statement-form';
import { StepConclusion } from './step-conclusion';

/** Where the organ a dossier waits for says what it thinks, beside the dossier or below its course (A6, A20, A21). */
@Component({
  selector: 'bz-opinion-form',
  imports: [
    ActionBar,
    ArticleChip,
    AssignStep,
    Escalated,
    Material,
    NzButtonModule,
    ProblemMessage,
    SessionHint,
    StatementForm,
    StepConclusion,
    TranslocoPipe,
  ],
  templateUrl: './opinion-form.html',
})
export class OpinionForm {
  private readonly commands = inject(Commands);
  private readonly session = inject(Session);
  readonly dossier = input.required<DossierView>();
  /** Which step; without, the first that waits for the reader's department. Nothing is drawn where none does. */
  readonly step = input<string>();
  readonly changed = output();

  private readonly id = computed(() => this.step() ?? this.dossier().waitsFor.find((one) => actsFor(one, this.session))?.id);
  protected readonly loaded = httpResource<StepView>(() => {
    const id = this.id();
    return id ? `/api/v1/steps/${id}` : undefined;
  });
  protected readonly open = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  protected readonly requesting = computed(() => this.open()?.actions.find((action) => action.name === 'request-material'));
  protected readonly isToConclude = isToConclude;
  protected readonly writing = signal(false);
  protected readonly sending = new Sending(announcing('course.material.requested'));

  protected async request(what: string): Promise<void> {
    const action = this.requesting();
    const step = this.open();
    if (action && step) {
      await this.sending.run(async () => {
        await this.commands.send(action.method, action.href, { what }, step.version);
        this.writing.set(false);
        this.follow();
      });
    }
  }

  /** What was shown is not what stands any more. */
  protected follow(): void {
    this.loaded.reload();
    this.changed.emit();
  }
}
