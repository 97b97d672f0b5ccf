import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { RectificationSummary } from '../api/models';
import { Departments } from '../shared/departments';
import { InstantPipe } from '../shared/pipes';

/** Rectification orders with how far they are, and by when. */
@Component({
  selector: 'bz-order-table',
  imports: [InstantPipe, RouterLink, TranslocoPipe],
  template: `
    <div class="table-wrap" tabindex="0" role="region" [attr.aria-label]="'oversight.orders' | transloco">
      <table class="grid cards">
        <thead>
          <tr>
            <th scope="col">{{ 'oversight.documentNumber' | transloco }}</th>
            @if (withProject()) {
              <th scope="col">{{ 'oversight.project' | transloco }}</th>
            }
            <th scope="col">{{ 'oversight.department' | transloco }}</th>
            <th scope="col">{{ 'oversight.orderedAt' | transloco }}</th>
            <th scope="col">{{ 'oversight.due' | transloco }}</th>
            <th scope="col">{{ 'oversight.state' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (one of orders(); track one.id) {
            <tr>
              <td class="lead-cell">
                <a [routerLink]="['/rectifications', one.id]">{{ one.documentNumber }}</a>
              </td>
              @if (withProject()) {
                <td [attr.data-label]="'oversight.project' | transloco">
                  {{ one.projectName }}
                  <span class="small soft"><span class="num">{{ one.projectCode }}</span> {{ departments.label(one.ownerDepartment) }}</span>
                </td>
              }
              <td [attr.data-label]="'oversight.department' | transloco">{{ departments.label(one.department) }}</td>
              <td class="num" [attr.data-label]="'oversight.orderedAt' | transloco">{{ one.orderedAt | bzInstant }}</td>
              <td [attr.data-label]="'oversight.due' | transloco">
                <span class="num">{{ one.due ?? '—' }}</span>
                @if (one.light === 'RED' || one.light === 'AMBER') {
                  <span class="tag" [class.red]="one.light === 'RED'" [class.amber]="one.light === 'AMBER'">{{ 'light.' + one.light | transloco }}</span>
                }
              </td>
              <td [attr.data-label]="'oversight.state' | transloco">
                <span class="tag" [class.green]="one.state === 'VERIFIED'" [class.red]="one.state === 'FAILED'" [class.blue]="one.state === 'RESPONDED'">{{
                  'rectificationState.' + one.state | transloco
                }}</span>
                @if (one.toChoose) {
                  <span class="tag red">{{ 'oversight.toChoose' | transloco }}</span>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class OrderTable {
  protected readonly departments = inject(Departments);
  readonly orders = input.required<RectificationSummary[]>();
  /** Whether the project is not known from the page itself. */
  readonly withProject = input(true);
}
