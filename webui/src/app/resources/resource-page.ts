import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, CataloguedResourceView, ResourceUseView } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { EntryForm } from '../shared/entry-form';
import { FindingsList } from '../shared/findings-list';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';
import { Deed, deedOn } from './specs';

/** One information resource: what it holds, how far it is registered and shared, and what others use it for. */
@Component({
  selector: 'bz-resource-page',
  imports: [ActionBar, ArticleChip, EntryForm, FindingsList, ListState, ProblemMessage, ReasonDialog, RouterLink, TranslocoPipe],
  templateUrl: './resource-page.html',
})
export class ResourcePage {
  private readonly commands = inject(Commands);
  protected readonly departments = inject(Departments);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly id = input.required<string>();

  protected readonly loaded = readAt<CataloguedResourceView>(() => `/api/v1/catalogue-entries/${this.id()}`);
  protected readonly entry = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  private readonly said = announcing('resources.done');
  protected readonly sending = new Sending(this.said);
  protected readonly problem = computed(() => this.sending.problem() ?? problemOf(this.loaded.error()));
  protected readonly open = signal<Deed | null>(null);
  protected readonly uses = new KeysetList<ResourceUseView>(
    () => `/api/v1/catalogue-entries/${this.id()}/uses`,
    computed(() => (this.entry() ? { limit: 20 } : undefined)),
  );

  protected async act(action: Action, entry: CataloguedResourceView): Promise<void> {
    this.sending.forget();
    const deed = deedOn(action, entry);
    if (deed) {
      this.open.set(deed);
      return;
    }
    const reasoned = action.name !== 'submit-resource';
    const reason = await this.dialog().ask({
      title: `actions.${action.name}`,
      text: `resources.ask.${action.name}`,
      confirm: `actions.${action.name}`,
      reason: reasoned,
    });
    if (reason !== null) {
      await this.sending.run(() => this.commands.send(action.method, action.href, reasoned ? { reason } : {}, entry.version));
      this.loaded.reload();
    }
  }

  protected done(): void {
    this.said();
    this.open.set(null);
    this.loaded.reload();
    this.uses.reload();
  }
}
