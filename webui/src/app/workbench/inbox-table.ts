import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { InboxItem } from '../api/models';
import { lightColour } from '../shared/colours';
import { Departments } from '../shared/departments';
import { InstantPipe } from '../shared/pipes';
import { placeOf } from '../shared/place';

/** Matters of one box. The light is a word as well as a colour. */
@Component({
  selector: 'bz-inbox-table',
  imports: [InstantPipe, RouterLink, TranslocoPipe],
  template: `
    <div class="table-wrap">
      <table class="grid cards">
        <thead>
          <tr>
            <th scope="col">{{ 'workbench.matter' | transloco }}</th>
            <th scope="col">{{ 'workbench.step' | transloco }}</th>
            <th scope="col">{{ party() | transloco }}</th>
            <th scope="col">{{ (waits() ? 'workbench.due' : 'workbench.at') | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (item of items(); track item.id) {
            <tr>
              <td class="lead-cell">
                <a [routerLink]="path(item)" [queryParams]="tab(item)">{{ item.title }}</a>
              </td>
              <td class="step" [attr.data-label]="'workbench.step' | transloco">
                @if (item.assignee && waits()) {
                  <span class="tag blue">{{ item.assignee.name }}</span>
                }
                {{ matter(item) | transloco }}
                @if (item.outcome; as outcome) {
                  <span class="tag">{{ 'outcome.' + outcome | transloco }}</span>
                }
              </td>
              <td [attr.data-label]="party() | transloco">{{ departments.label(item.ownerDepartment) }}</td>
              <td class="num" [attr.data-label]="(waits() ? 'workbench.due' : 'workbench.at') | transloco">
                @if (!waits()) {
                  {{ item.at | bzInstant }}
                } @else if (item.due) {
                  <span [class]="'tag ' + colour(item)">{{ item.due }} {{ 'light.' + item.light | transloco }}</span>
                } @else {
                  <span class="soft">{{ 'workbench.noLimit' | transloco }}</span>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    @media (min-width: 721px) {
      .step,
      td.num {
        white-space: nowrap;
      }
    }
  `,
})
export class InboxTable {
  protected readonly departments = inject(Departments);
  readonly items = input.required<InboxItem[]>();
  readonly box = input.required<string>();

  protected waits(): boolean {
    return this.box() === 'TODO' || this.box() === 'OBLIGATIONS';
  }

  /** What the department beside a matter is to it. */
  protected party(): string {
    return this.box() === 'OBLIGATIONS' ? 'workbench.owes' : 'roles.project-owner';
  }

  protected matter(item: InboxItem): string {
    if (item.obligation) {
      return 'obligationKind.' + item.obligation;
    }
    return item.stepKind ? 'stepKind.' + item.stepKind : 'procedureKind.' + item.kind;
  }

  protected path(item: InboxItem): string {
    return item.paperRegistration ? `/paper-registrations/${item.paperRegistration}` : placeOf(item.page).path;
  }

  /** Where the page says no more, what owner and organ owe each other on a project is done among its procedures, not on its first tab. */
  protected tab(item: InboxItem): Record<string, string> {
    const among: Record<string, string> = item.obligation && item.page.startsWith('/projects/') ? { tab: 'procedures' } : {};
    return item.paperRegistration ? {} : { ...among, ...placeOf(item.page).params };
  }

  protected colour(item: InboxItem): string {
    return lightColour(item.light);
  }
}
