import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PerformanceSummary } from '../api/models';
import { Departments } from '../shared/departments';

/** Reports, one a line, with how far each has come. */
@Component({
  selector: 'bz-report-table',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <div class="table-wrap" tabindex="0" role="region" [attr.aria-label]="'performance.handedIn' | transloco">
      <table class="grid cards">
        <thead>
          <tr>
            <th scope="col">{{ 'performance.kind' | transloco }}</th>
            @if (named()) {
              <th scope="col">{{ 'performance.project' | transloco }}</th>
            }
            <th scope="col">{{ 'performance.year' | transloco }}</th>
            <th scope="col">{{ 'performance.state' | transloco }}</th>
            <th scope="col">{{ 'performance.due' | transloco }}</th>
            <th scope="col">{{ 'performance.submittedOn' | transloco }}</th>
            <th scope="col">{{ 'performance.closedOn' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (one of reports(); track one.id) {
            <tr>
              <td class="lead-cell">
                <a [routerLink]="['/performance', one.id]">{{ 'performanceKind.' + one.kind | transloco }}</a>
                @if (one.grade) {
                  <span class="tag blue">{{ 'grade.' + one.grade | transloco }}</span>
                }
              </td>
              @if (named()) {
                <td [attr.data-label]="'performance.project' | transloco">
                  {{ one.projectName }}
                  <p class="small soft">
                    <span class="num">{{ one.projectCode }}</span> {{ departments.label(one.ownerDepartment) }}
                  </p>
                </td>
              }
              <td class="num" [attr.data-label]="'performance.year' | transloco">{{ one.year }}</td>
              <td [attr.data-label]="'performance.state' | transloco">
                <span class="tag" [class.blue]="one.state === 'UNDER_WAY'" [class.red]="one.state === 'RETURNED'">{{
                  'performanceState.' + one.state | transloco
                }}</span>
                @if (one.late) {
                  <span class="tag red">{{ 'performance.late' | transloco }}</span>
                }
              </td>
              <td class="num" [attr.data-label]="'performance.due' | transloco">{{ one.due ?? '—' }}</td>
              <td class="num" [attr.data-label]="'performance.submittedOn' | transloco">{{ one.submittedOn ?? '—' }}</td>
              <td class="num" [attr.data-label]="'performance.closedOn' | transloco">{{ one.closedOn ?? '—' }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class ReportTable {
  protected readonly departments = inject(Departments);
  readonly reports = input.required<readonly PerformanceSummary[]>();
  /** Whether each says of which project it is. */
  readonly named = input(true);
}
