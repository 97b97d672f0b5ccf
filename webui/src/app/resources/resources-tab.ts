import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, CataloguedResourceSummary } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { EntryForm } from '../shared/entry-form';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { ResourceTable } from './resource-table';
import { Deed, entering, excepting } from './specs';

/** The information resources of a project, kept from its approval on (A16); what may not be shared is excepted (A11). */
@Component({
  selector: 'bz-resources',
  imports: [ActionBar, ArticleChip, EntryForm, ListState, ResourceTable, TranslocoPipe],
  template: `
    <div class="stack">
      <p class="soft">{{ 'resources.tabLead' | transloco }} <bz-article article="A16" /> <bz-article article="A32" /></p>
      @if (actions().length && !open()) {
        <bz-actions class="no-print" [actions]="actions()" (act)="act($event)" />
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
    </div>
  `,
})
export class ResourcesTab {
  private readonly router = inject(Router);
  readonly project = input.required<string>();
  /** What its owner may do with them. */
  readonly actions = input<Action[]>([]);
  readonly changed = output();

  private readonly said = announcing('resources.done');
  protected readonly open = signal<Deed | null>(null);
  protected readonly list = new KeysetList<CataloguedResourceSummary>(
    '/api/v1/catalogue-entries',
    computed(() => ({ project: this.project(), limit: 20 })),
  );

  protected act(action: Action): void {
    if (action.name === 'open-non-sharing') {
      void this.router.navigate(['/requests', action.href.split('/').at(-1)]);
    } else {
      this.open.set(action.name === 'enter-resource' ? entering(action, this.project()) : excepting(action, this.project()));
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
