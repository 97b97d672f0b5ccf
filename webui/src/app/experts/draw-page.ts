import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, DrawnExpert, ExpertDrawView } from '../api/models';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';

/** One draw: who sits, who stands by, and everything it takes to repeat it. */
@Component({
  selector: 'bz-draw-page',
  imports: [InstantPipe, NzButtonModule, ProblemMessage, ReasonDialog, RouterLink, TranslocoPipe],
  templateUrl: './draw-page.html',
  styles: `
    .people li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--s2);
      padding: 4px 0;
    }
    .deed {
      margin-left: auto;
    }
    .long {
      overflow-wrap: anywhere;
    }
  `,
})
export class DrawPage {
  private readonly commands = inject(Commands);
  protected readonly departments = inject(Departments);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly id = input.required<string>();

  protected readonly loaded = httpResource<ExpertDrawView>(() => `/api/v1/expert-draws/${this.id()}`);
  protected readonly draw = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly replace = computed(() => this.draw()?.actions.find((action) => action.name === 'replace-expert'));
  protected readonly sending = new Sending();
  protected readonly problem = computed(() => this.sending.problem() ?? problemOf(this.loaded.error()));

  protected async leave(action: Action, draw: ExpertDrawView, expert: DrawnExpert): Promise<void> {
    const reason = await this.dialog().ask({
      title: 'experts.cannotCome',
      text: 'experts.replaceText',
      confirm: 'experts.cannotCome',
      reason: true,
    });
    if (reason === null) {
      return;
    }
    const after = await this.sending.run(() =>
      this.commands.send<ExpertDrawView>(action.method, action.href, { expertId: expert.id, reason }, draw.version),
    );
    if (after) {
      this.loaded.set(after);
    }
  }
}
