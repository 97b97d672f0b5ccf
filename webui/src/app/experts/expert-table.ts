import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { ExpertView } from '../api/models';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { Session } from '../shell/session';
import { ExpertForm } from './expert-form';

/** The register, which the office keeps. */
@Component({
  selector: 'bz-expert-table',
  imports: [ExpertForm, ListState, NzButtonModule, TranslocoPipe],
  template: `
    @if (session.has('leading-group-office') && !entering()) {
      <div class="bar">
        <button nz-button type="button" (click)="changed.set(null); entering.set(true)">{{ 'experts.enter' | transloco }}</button>
      </div>
    }
    @if (entering()) {
      <bz-expert-form [expert]="changed()" (saved)="saved()" (closed)="entering.set(false)" />
    }
    @if (list.items().length) {
      <div class="table-wrap">
        <table class="grid cards">
          <thead>
            <tr>
              <th scope="col">{{ 'experts.name' | transloco }}</th>
              <th scope="col">{{ 'experts.employer' | transloco }}</th>
              <th scope="col">{{ 'experts.jobTitle' | transloco }}</th>
              <th scope="col">{{ 'experts.fields' | transloco }}</th>
              <th scope="col">{{ 'experts.validity' | transloco }}</th>
              <th scope="col"><span class="visually-hidden">{{ 'experts.change' | transloco }}</span></th>
            </tr>
          </thead>
          <tbody>
            @for (expert of list.items(); track expert.id) {
              <tr>
                <td class="lead-cell">{{ expert.name }}</td>
                <td [attr.data-label]="'experts.employer' | transloco">{{ departments.label(expert.employer) }}</td>
                <td [attr.data-label]="'experts.jobTitle' | transloco">{{ expert.title ?? '—' }}</td>
                <td [attr.data-label]="'experts.fields' | transloco">
                  <span class="row">
                    @for (field of expert.fields; track field) {
                      <span class="tag">{{ 'expertField.' + field | transloco }}</span>
                    }
                  </span>
                </td>
                <td class="num" [attr.data-label]="'experts.validity' | transloco">
                  {{ expert.validFrom }} – {{ expert.validTo ?? ('experts.openEnd' | transloco) }}
                  @if (!expert.valid) {
                    <span class="tag amber">{{ 'experts.notValid' | transloco }}</span>
                  }
                </td>
                <td>
                  @if (expert.actions.length) {
                    <button nz-button nzSize="small" type="button" (click)="changed.set(expert); entering.set(true)">
                      {{ 'experts.change' | transloco }}<span class="visually-hidden"> {{ expert.name }}</span>
                    </button>
                  }
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
    <bz-list-state [list]="list" emptyText="experts.none" />
  `,
  styles: `
    .bar {
      padding: var(--s4);
    }
  `,
})
export class ExpertTable {
  protected readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  protected readonly entering = signal(false);
  protected readonly changed = signal<ExpertView | null>(null);
  protected readonly list = new KeysetList<ExpertView>(
    '/api/v1/experts',
    computed(() => ({ limit: 50 })),
  );

  protected saved(): void {
    this.entering.set(false);
    this.list.reload();
  }
}
