import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, CataloguedResourceSummary } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { Commands } from '../shared/commands';
import { EntryForm } from '../shared/entry-form';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { ProblemMessage } from '../shared/problem-message';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';
import { ResourceTable } from './resource-table';
import { Deed, entering, excepting } from './specs';

/** The information resources of a project, kept from its approval on (A16); what may not be shared is excepted (A11). */
@Component({
  selector: 'bz-resources',
  imports: [ActionBar, ArticleChip, EntryForm, ListState, ProblemMessage, ReasonDialog, ResourceTable, TranslocoPipe],
  template: `
    <div class="stack">
      <p class="soft">{{ 'resources.tabLead' | transloco }} <bz-article article="A16" /> <bz-article article="A32" /></p>
      @if (sending.problem(); as problem) {
        <bz-problem [problem]="problem" />
      }
      @if (actions().length && !open()) {
        <bz-actions class="no-print" [actions]="actions()" [busy]="sending.busy()" (act)="act($event)" />
      }
      @if (open(); as deed) {
        <bz-entry-form
          [action]="deed.action"
          [spec]="deed.spec"
          [values]="deed.values"
          (done)="done(deed, $any($event))"
          (closed)="open.set(null)"
        />
      }
      @if (list.items().length) {
        <bz-resource-table [resources]="list.items()" [withOwner]="false" />
      }
      <bz-list-state [list]="list" emptyText="resources.tabEmpty" />
      <bz-reason-dialog />
    </div>
  `,
})
export class ResourcesTab {
  private readonly router = inject(Router);
  private readonly commands = inject(Commands);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly project = input.required<string>();
  /** What its owner may do with them. */
  readonly actions = input<Action[]>([]);
  readonly changed = output();

  private readonly said = announcing('resources.done');
  protected readonly sending = new Sending(this.said);
  protected readonly open = signal<Deed | null>(null);
  protected readonly list = new KeysetList<CataloguedResourceSummary>(
    '/api/v1/catalogue-entries',
    computed(() => ({ project: this.project(), limit: 20 })),
  );

  protected async act(action: Action): Promise<void> {
    this.sending.forget();
    if (action.name === 'open-non-sharing') {
      void this.router.navigate(['/requests', action.href.split('/').at(-1)]);
    } else if (action.name === 'take-over-resources') {
      await this.takeOver(action);
    } else {
      this.open.set(action.name === 'enter-resource' ? entering(action, this.project()) : excepting(action, this.project()));
    }
  }

  private async takeOver(action: Action): Promise<void> {
    const sure = await this.dialog().ask({
      title: `actions.${action.name}`,
      text: `resources.ask.${action.name}`,
      confirm: `actions.${action.name}`,
      reason: false,
    });
    if (sure !== null) {
      await this.sending.run(() => this.commands.send(action.method, action.href, { projectId: this.project() }));
      this.list.reload();
      this.changed.emit();
    }
  }

  /** A request has a page of its own. */
  protected done(deed: Deed, after: { id: string }): void {
    this.open.set(null);
    this.said();
    if (deed.action.name === 'request-non-sharing') {
      void this.router.navigate(['/requests', after.id]);
    } else {
      this.list.reload();
      this.changed.emit();
    }
  }
}
