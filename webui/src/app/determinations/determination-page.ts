import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, DeterminationView } from '../api/models';
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
import { EvidenceList } from './evidence-list';
import { deedOn } from './specs';

/** One finding: what was found, what the owner says, what was decided, what it stops and how it ends (A11, A32, A47). */
@Component({
  selector: 'bz-determination-page',
  imports: [ActionBar, ArticleChip, EntryForm, EvidenceList, InstantPipe, ProblemMessage, ReasonDialog, RouterLink, TranslocoPipe],
  templateUrl: './determination-page.html',
})
export class DeterminationPage {
  private readonly commands = inject(Commands);
  protected readonly departments = inject(Departments);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly id = input.required<string>();

  protected readonly loaded = readAt<DeterminationView>(() => `/api/v1/determinations/${this.id()}`);
  protected readonly found = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  private readonly said = announcing('determinations.done');
  protected readonly sending = new Sending(this.said);
  protected readonly problem = computed(() => this.sending.problem() ?? problemOf(this.loaded.error()));
  protected readonly open = signal<Action | null>(null);
  protected readonly deed = computed(() => {
    const action = this.open();
    return action ? deedOn(action) : undefined;
  });

  protected async act(action: Action, found: DeterminationView): Promise<void> {
    this.sending.forget();
    if (deedOn(action)) {
      this.open.set(action);
      return;
    }
    const reason = await this.dialog().ask({
      title: `actions.${action.name}`,
      text: `determinations.ask.${action.name}`,
      confirm: `actions.${action.name}`,
      reason: true,
    });
    if (reason !== null) {
      await this.sending.run(() => this.commands.send(action.method, action.href, { reason }, found.version));
      this.loaded.reload();
    }
  }

  protected done(): void {
    this.said();
    this.open.set(null);
    this.loaded.reload();
  }
}
