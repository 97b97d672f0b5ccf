import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { CataloguedResourceSummary } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { UrlFilters } from '../shared/url-filters';
import { ResourceTable } from './resource-table';

const SHORTEST = 2;

/** Where whoever needs data looks before collecting it again (A10, A32). */
@Component({
  selector: 'bz-resource-list',
  imports: [ArticleChip, ListState, NzButtonModule, ResourceTable, RouterLink, TranslocoPipe],
  template: `
    <section class="page">
      <div class="page-head">
        <div>
          <h1>{{ 'resources.title' | transloco }}</h1>
          <p class="lead">{{ 'resources.lead' | transloco }} <bz-article article="A10" /> <bz-article article="A32" /></p>
        </div>
        <a routerLink="/sharing-rates">{{ 'resources.rates' | transloco }}</a>
      </div>
      <div class="panel">
        <header class="filters">
          <div class="field">
            <label for="filter-q">{{ 'resources.search' | transloco }}</label>
            <input id="filter-q" class="ant-input" type="search" #q [value]="filters.values().q ?? ''" (input)="look(q.value)" />
          </div>
          <div class="field">
            <label for="filter-owner">{{ 'resources.owner' | transloco }}</label>
            <select id="filter-owner" class="ant-input" #owner (change)="filters.set('owner', owner.value)">
              <option value="">{{ 'list.all' | transloco }}</option>
              @for (each of departments.present(); track each.code) {
                <option [value]="each.code" [selected]="each.code === filters.values().owner">{{ departments.label(each) }}</option>
              }
            </select>
          </div>
          <div class="field">
            <label for="filter-state">{{ 'resources.state' | transloco }}</label>
            <select id="filter-state" class="ant-input" #state (change)="filters.set('state', state.value)">
              <option value="">{{ 'list.all' | transloco }}</option>
              @for (each of states; track each) {
                <option [value]="each" [selected]="each === filters.values().state">{{ 'entryState.' + each | transloco }}</option>
              }
            </select>
          </div>
          <div class="field">
            <label for="filter-sharing">{{ 'resources.sharing' | transloco }}</label>
            <select id="filter-sharing" class="ant-input" #sharing (change)="filters.set('sharing', sharing.value)">
              <option value="">{{ 'list.all' | transloco }}</option>
              @for (each of sharings; track each) {
                <option [value]="each" [selected]="each === filters.values().sharing">{{ 'sharingState.' + each | transloco }}</option>
              }
            </select>
          </div>
          @if (filters.any()) {
            <button nz-button nzType="link" type="button" (click)="filters.clear()">{{ 'list.clear' | transloco }}</button>
          }
        </header>
        @if (list.items().length) {
          <bz-resource-table [resources]="list.items()" />
        }
        <bz-list-state [list]="list" [views]="true" [emptyText]="filters.any() ? 'list.empty' : 'resources.empty'" />
      </div>
    </section>
  `,
})
export class ResourceList {
  protected readonly departments = inject(Departments);
  protected readonly states = ['DRAFT', 'SUBMITTED', 'RETURNED', 'REGISTERED', 'REMOVED'];
  protected readonly sharings = ['NOT_SHARED', 'SHARED', 'REFUSED'];
  protected readonly filters = new UrlFilters(['q', 'owner', 'state', 'sharing', 'sharingKind', 'project'] as const);
  protected readonly list = new KeysetList<CataloguedResourceSummary>(
    '/api/v1/catalogue-entries',
    computed(() => ({ ...this.filters.values(), limit: 20 })),
  );

  /** Two characters are enough; one finds nothing. */
  protected look(text: string): void {
    const asked = text.trim();
    this.filters.set('q', asked.length < SHORTEST ? '' : asked);
  }
}
