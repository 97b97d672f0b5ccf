import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CataloguedResourceSummary } from '../api/models';
import { Departments } from '../shared/departments';

/** Resources with how far they are registered, aggregated and shared. */
@Component({
  selector: 'bz-resource-table',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <div class="table-wrap" tabindex="0" role="region" [attr.aria-label]="'resources.title' | transloco">
      <table class="grid cards">
        <thead>
          <tr>
            <th scope="col">{{ 'resources.resource' | transloco }}</th>
            @if (withOwner()) {
              <th scope="col">{{ 'resources.owner' | transloco }}</th>
            }
            <th scope="col">{{ 'resources.sharingKind' | transloco }}</th>
            <th scope="col">{{ 'resources.state' | transloco }}</th>
            <th scope="col">{{ 'resources.aggregation' | transloco }}</th>
            <th scope="col">{{ 'resources.sharing' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (one of resources(); track one.id) {
            <tr>
              <td class="lead-cell">
                <a [routerLink]="['/catalogue-entries', one.id]">{{ one.resource }}</a>
                @if (one.sensitive) {
                  <span class="tag amber">{{ 'resources.sensitive' | transloco }}</span>
                }
                @if (one.fields) {
                  <p class="small soft">{{ one.fields }}</p>
                }
              </td>
              @if (withOwner()) {
                <td [attr.data-label]="'resources.owner' | transloco">
                  {{ departments.label(one.ownerDepartment) }}
                  @if (one.projectId) {
                    <p class="small">
                      <a [routerLink]="['/projects', one.projectId]" [queryParams]="{ tab: 'resources' }">{{ one.projectName }}</a>
                    </p>
                  }
                </td>
              }
              <td [attr.data-label]="'resources.sharingKind' | transloco">{{ one.sharingKind ? ('sharing.' + one.sharingKind | transloco) : '—' }}</td>
              <td [attr.data-label]="'resources.state' | transloco">
                <span class="tag" [class.blue]="one.state === 'SUBMITTED'" [class.green]="one.state === 'REGISTERED'" [class.amber]="one.state === 'RETURNED'">{{
                  'entryState.' + one.state | transloco
                }}</span>
                @if (one.registrationNumber) {
                  <span class="small soft num">{{ one.registrationNumber }}</span>
                }
              </td>
              <td [attr.data-label]="'resources.aggregation' | transloco">
                {{ one.aggregatedSince ? ('resources.aggregatedSince' | transloco: { date: one.aggregatedSince }) : ('resources.notAggregated' | transloco) }}
              </td>
              <td [attr.data-label]="'resources.sharing' | transloco">
                <span class="tag" [class.green]="one.sharing === 'SHARED'" [class.amber]="one.sharing === 'REFUSED'">{{ 'sharingState.' + one.sharing | transloco }}</span>
                @if (one.sharedSince) {
                  <span class="small soft">{{ 'resources.sharedSince' | transloco: { date: one.sharedSince } }}</span>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class ResourceTable {
  protected readonly departments = inject(Departments);
  readonly resources = input.required<CataloguedResourceSummary[]>();
  readonly withOwner = input(true);
}
