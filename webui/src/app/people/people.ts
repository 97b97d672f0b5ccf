import { Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Person } from '../api/models';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { InstantPipe } from '../shared/pipes';
import { Session } from '../shell/session';
import { Handover } from './handover';

/** Who has signed in; what one of them has open goes to another in one deed. */
@Component({
  selector: 'bz-people',
  imports: [FormsModule, Handover, InstantPipe, ListState, NzButtonModule, TranslocoPipe],
  template: `
    @if (session.has('platform-admin')) {
      <div class="filters body">
        <div class="field">
          <label for="people-department">{{ 'people.department' | transloco }}</label>
          <select id="people-department" class="ant-input" [ngModel]="department()" (ngModelChange)="department.set($event)">
            <option value="">{{ 'list.all' | transloco }}</option>
            @for (each of departments.all(); track each.code) {
              <option [value]="each.code">{{ departments.label(each) }}</option>
            }
          </select>
        </div>
      </div>
    }
    @if (chosen(); as person) {
      <bz-handover [person]="person" (closed)="chosen.set(null)" />
    }
    @if (list.items().length) {
      <div class="table-wrap">
        <table class="grid cards">
          <thead>
            <tr>
              <th scope="col">{{ 'people.name' | transloco }}</th>
              <th scope="col">{{ 'people.post' | transloco }}</th>
              <th scope="col">{{ 'people.department' | transloco }}</th>
              <th scope="col">{{ 'people.roles' | transloco }}</th>
              <th scope="col">{{ 'people.lastSeen' | transloco }}</th>
              <th scope="col">{{ 'people.deed' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (person of list.items(); track person.id) {
              <tr>
                <td class="lead-cell">{{ person.name }}</td>
                <td [attr.data-label]="'people.post' | transloco">{{ person.post ?? '—' }}</td>
                <td [attr.data-label]="'people.department' | transloco">{{ departments.label(person.department) }}</td>
                <td [attr.data-label]="'people.roles' | transloco">{{ departments.roleNames(person.roles) }}</td>
                <td class="num" [attr.data-label]="'people.lastSeen' | transloco">{{ person.lastSeen | bzInstant }}</td>
                <td>
                  <button
                    nz-button
                    nzSize="small"
                    type="button"
                    [attr.aria-label]="('people.handOver' | transloco) + ' ' + person.name"
                    (click)="chosen.set(person)"
                  >
                    {{ 'people.handOver' | transloco }}
                  </button>
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
    <bz-list-state [list]="list" emptyText="people.none" />
  `,
  styles: `
    .filters {
      padding: var(--s4);
    }
  `,
})
export class People {
  protected readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  protected readonly department = signal('');
  protected readonly chosen = signal<Person | null>(null);
  protected readonly list = new KeysetList<Person>(
    '/api/v1/people',
    computed(() => ({ department: this.department(), limit: 20 })),
  );
}
