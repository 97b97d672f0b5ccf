import { Component, inject, input, model } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { InboxItem } from '../api/models';
import { lightColour } from '../shared/colours';
import { Departments } from '../shared/departments';
import { InstantPipe } from '../shared/pipes';
import { Place, placeOf } from '../shared/place';
import { WhyDue } from '../shared/why-due';

/**
 * Where a matter is done. Where the page says no more, what owner and organ owe each other on a project is done among its
 * procedures, not on its first tab.
 */
export function placeOfItem(item: InboxItem): Place {
  if (item.paperRegistration) {
    return { path: `/paper-registrations/${item.paperRegistration}`, params: {} };
  }
  const { path, params } = placeOf(item.page);
  const among: Record<string, string> = item.obligation && item.page.startsWith('/projects/') ? { tab: 'procedures' } : {};
  return { path, params: { ...among, ...params } };
}

/** Matters of one box. The light is a word as well as a colour. */
@Component({
  selector: 'bz-inbox-table',
  imports: [InstantPipe, RouterLink, TranslocoPipe, WhyDue],
  template: `
    <div class="table-wrap">
      <table class="grid cards">
        <thead>
          <tr>
            @if (selectable()) {
              <th scope="col" class="pick">
                <input
                  type="checkbox"
                  [attr.aria-label]="'workbench.pickAll' | transloco"
                  [checked]="items().length > 0 && chosen().size === items().length"
                  (change)="pickAll()"
                />
              </th>
            }
            <th scope="col">{{ 'workbench.matter' | transloco }}</th>
            <th scope="col">{{ 'workbench.step' | transloco }}</th>
            <th scope="col">{{ party() | transloco }}</th>
            <th scope="col">{{ (waits() ? 'workbench.due' : 'workbench.at') | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (item of items(); track item.id) {
            <tr>
              @if (selectable()) {
                <td class="pick">
                  <input
                    type="checkbox"
                    [attr.aria-label]="'workbench.pick' | transloco: { title: item.title }"
                    [checked]="chosen().has(item.id)"
                    (change)="pick(item.id)"
                  />
                </td>
              }
              <td class="lead-cell">
                @let at = place(item);
                <a [routerLink]="at.path" [queryParams]="at.params">{{ item.title }}</a>
              </td>
              <td class="step" [attr.data-label]="'workbench.step' | transloco">
                @if (item.assignee && waits()) {
                  <span class="tag blue">{{ item.assignee.name }}</span>
                }
                {{ matter(item) | transloco }}
                @if (box() === 'COPIED' && item.state) {
                  <span class="tag">{{ 'procedureState.' + item.state | transloco }}</span>
                }
                @if (item.outcome; as outcome) {
                  <span class="tag">{{ 'outcome.' + outcome | transloco }}</span>
                }
              </td>
              <td [attr.data-label]="party() | transloco">{{ departments.label(item.ownerDepartment) }}</td>
              <td class="num" [attr.data-label]="(waits() ? 'workbench.due' : 'workbench.at') | transloco">
                @if (!waits()) {
                  {{ item.at | bzInstant }}
                } @else {
                  <span>
                    @if (item.due) {
                      <span [class]="'tag ' + colour(item)">{{ item.due }} {{ 'light.' + item.light | transloco }}</span>
                    } @else {
                      <span class="soft">{{ 'workbench.noLimit' | transloco }}</span>
                    }
                    <bz-why-due [text]="item.dueExplanation" />
                  </span>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .pick {
      width: 36px;
    }
    @media screen and (max-width: 720px) {
      tbody tr {
        position: relative;
      }
      td.pick {
        position: absolute;
        top: var(--s2);
        right: var(--s2);
        width: auto;
      }
      td.lead-cell {
        padding-right: 40px;
      }
    }
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
  /** Whether several may be taken up at once; which, by their ids. */
  readonly selectable = input(false);
  readonly chosen = model<ReadonlySet<string>>(new Set());

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

  protected readonly place = placeOfItem;

  protected pick(id: string): void {
    const chosen = new Set(this.chosen());
    if (!chosen.delete(id)) {
      chosen.add(id);
    }
    this.chosen.set(chosen);
  }

  protected pickAll(): void {
    const all = this.items().map((item) => item.id);
    this.chosen.set(new Set(this.chosen().size === all.length ? [] : all));
  }

  protected colour(item: InboxItem): string {
    return lightColour(item.light);
  }
}
