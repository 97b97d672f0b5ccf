import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Department, Page } from '../api/models';
import { Departments } from '../shared/departments';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { Session } from '../shell/session';
import { NewDepartment } from './new-department';
import { SuccessionForm } from './succession-form';

/** All departments there ever were: since when, until when, who took over. The administrator merges and renames from here. */
@Component({
  selector: 'bz-department-table',
  imports: [NewDepartment, NzButtonModule, ProblemMessage, SuccessionForm, TranslocoPipe],
  template: `
    @if (loaded.isLoading()) {
      <p class="state" role="status">{{ 'list.loading' | transloco }}</p>
    } @else if (loaded.error()) {
      <bz-problem [problem]="problem()" [retryable]="true" (retry)="loaded.reload()" />
    }
    @if (entering()) {
      <bz-new-department (entered)="changed(); entering.set(false)" (closed)="entering.set(false)" />
    } @else if (mayChange()) {
      <div class="top">
        <button nz-button type="button" (click)="entering.set(true)">{{ 'administration.newDepartment.open' | transloco }}</button>
      </div>
    }
    @if (chosen(); as department) {
      <bz-succession-form [department]="department" [departments]="all()" (done)="changed()" (closed)="chosen.set(null)" />
    }
    @if (all().length) {
      <div class="table-wrap">
        <table class="grid cards">
          <thead>
            <tr>
              <th scope="col">{{ 'administration.code' | transloco }}</th>
              <th scope="col">{{ 'administration.name' | transloco }}</th>
              <th scope="col">{{ 'administration.validFrom' | transloco }}</th>
              <th scope="col">{{ 'administration.validTo' | transloco }}</th>
              <th scope="col">{{ 'administration.successor' | transloco }}</th>
              @if (mayChange()) {
                <th scope="col">{{ 'administration.deed' | transloco }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (department of all(); track department.code) {
              <tr>
                <td class="num">{{ department.code }}</td>
                <td class="lead-cell">{{ names.label(department) }}</td>
                <td class="num" [attr.data-label]="'administration.validFrom' | transloco">{{ department.validFrom }}</td>
                <td class="num" [attr.data-label]="'administration.validTo' | transloco">{{ department.validTo ?? '—' }}</td>
                <td [attr.data-label]="'administration.successor' | transloco">{{ names.name(department.successor) || '—' }}</td>
                @if (mayChange()) {
                  <td>
                    <button
                      nz-button
                      nzSize="small"
                      type="button"
                      [attr.aria-label]="('administration.succession.open' | transloco) + ' ' + names.label(department)"
                      (click)="chosen.set(department)"
                    >
                      {{ (department.successor ? 'administration.succession.look' : 'administration.succession.open') | transloco }}
                    </button>
                  </td>
                }
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
  `,
  styles: `
    .top {
      display: flex;
      justify-content: flex-end;
      padding: var(--s3) var(--s4);
    }
  `,
})
export class DepartmentTable {
  protected readonly names = inject(Departments);
  private readonly session = inject(Session);
  protected readonly loaded = httpResource<Page<Department>>(() => '/api/v1/departments');
  protected readonly all = computed(() => (this.loaded.hasValue() ? this.loaded.value().items : []));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  protected readonly mayChange = computed(() => this.session.has('platform-admin'));
  protected readonly chosen = signal<Department | null>(null);
  protected readonly entering = signal(false);

  protected changed(): void {
    this.loaded.reload();
    this.names.reload();
  }
}
