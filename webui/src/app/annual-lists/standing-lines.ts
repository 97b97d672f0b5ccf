import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { StandingLine } from '../api/models';
import { Departments } from '../shared/departments';
import { Money } from '../shared/money';

/** The list of the year as its adjustments left it, those taken off marked as such. */
@Component({
  selector: 'bz-standing-lines',
  imports: [Money, RouterLink, TranslocoPipe],
  template: `
    <div class="panel">
      <header>
        <h2>{{ 'annualLists.asAdjusted' | transloco: { count: inForce().length } }}</h2>
        <span class="soft small">{{ 'annualLists.inWan' | transloco }}</span>
      </header>
      <div class="table-wrap" tabindex="0" role="region" [attr.aria-label]="'annualLists.asAdjusted' | transloco: { count: inForce().length }">
        <table class="grid cards">
          <thead>
            <tr>
              <th scope="col">{{ 'profile.name' | transloco }}</th>
              <th scope="col">{{ 'roles.project-owner' | transloco }}</th>
              <th scope="col">{{ 'annualLists.life' | transloco }}</th>
              <th scope="col">{{ 'annualLists.lastChange' | transloco }}</th>
              <th scope="col">{{ 'annualLists.bySource' | transloco }}</th>
              <th scope="col" class="amount">{{ 'annualLists.amount' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (line of lines(); track line.projectId) {
              <tr [class.off]="!stands(line)">
                <td class="lead-cell">
                  <a [routerLink]="['/projects', line.projectId]">{{ line.projectName }}</a>
                  <span class="code small soft num">{{ line.projectCode }}</span>
                </td>
                <td [attr.data-label]="'roles.project-owner' | transloco">{{ departments.label(line.ownerDepartment) }}</td>
                <td [attr.data-label]="'annualLists.life' | transloco">
                  <span class="tag" [class.green]="stands(line)" [class.amber]="!stands(line)">{{ 'annualLists.lives.' + line.life | transloco }}</span>
                </td>
                <td class="change" [attr.data-label]="'annualLists.lastChange' | transloco">
                  {{ (line.adjustment ? 'annualLists.adjustmentNo' : 'annualLists.theList') | transloco: { number: line.adjustment } }}
                </td>
                <td [attr.data-label]="'annualLists.bySource' | transloco">
                  @for (funds of line.funds; track funds.source) {
                    <p class="small">{{ 'source.' + funds.source | transloco }} <bz-money [value]="funds.amount" [unit]="false" /></p>
                  }
                </td>
                <td class="amount" [attr.data-label]="'annualLists.amount' | transloco">
                  <bz-money [value]="stands(line) ? line.amount : 0" [unit]="false" />
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    </div>
  `,
  styles: `
    .code {
      display: block;
    }
    .change {
      white-space: nowrap;
    }
    .off td {
      color: var(--ink-soft);
      background: var(--surface-quiet);
    }
  `,
})
export class StandingLines {
  protected readonly departments = inject(Departments);
  readonly lines = input.required<StandingLine[]>();
  protected readonly inForce = computed(() => this.lines().filter((line) => this.stands(line)));

  protected stands(line: StandingLine): boolean {
    return line.life === 'NEW' || line.life === 'CARRIED_OVER' || line.life === 'STARTED';
  }
}
