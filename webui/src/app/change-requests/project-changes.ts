import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChangeSummary } from '../api/models';
import { Money } from '../shared/money';
import { InstantPipe } from '../shared/pipes';

/** What was asked to be changed of a project, the latest first (A25). */
@Component({
  selector: 'bz-project-changes',
  imports: [InstantPipe, Money, RouterLink, TranslocoPipe],
  template: `
    @if (changes().length) {
      <div class="table-wrap">
        <table class="grid cards">
          <thead>
            <tr>
              <th scope="col">{{ 'changes.one' | transloco }}</th>
              <th scope="col">{{ 'changes.stateLabel' | transloco }}</th>
              <th scope="col">{{ 'changes.class' | transloco }}</th>
              <th scope="col" class="amount">{{ 'changes.estimate' | transloco }} ({{ 'units.wan' | transloco }})</th>
              <th scope="col">{{ 'changes.documentNumber' | transloco }}</th>
              <th scope="col">{{ 'changes.submittedAt' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (change of changes(); track change.id) {
              <tr>
                <td class="lead-cell"><a [routerLink]="['/change-requests', change.id]">{{ 'changes.title' | transloco: { number: change.number } }}</a></td>
                <td [attr.data-label]="'changes.stateLabel' | transloco">{{ 'changes.state.' + change.state | transloco }}</td>
                <td [attr.data-label]="'changes.class' | transloco">
                  {{ change.changeClass ? ('changeClass.' + change.changeClass | transloco) : '—' }}
                </td>
                <td class="amount" [attr.data-label]="'changes.estimate' | transloco"><bz-money [value]="change.estimate" [unit]="false" /></td>
                <td [attr.data-label]="'changes.documentNumber' | transloco">{{ change.documentNumber ?? '—' }}</td>
                <td class="num" [attr.data-label]="'changes.submittedAt' | transloco">
                  {{ change.submittedAt ? (change.submittedAt | bzInstant) : '—' }}
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    } @else {
      <p class="state">{{ 'changes.none' | transloco }}</p>
    }
  `,
})
export class ProjectChanges {
  readonly changes = input.required<ChangeSummary[]>();
}
