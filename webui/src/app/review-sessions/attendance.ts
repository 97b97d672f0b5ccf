import { Component, inject, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionMember } from '../api/models';
import { Departments } from '../shared/departments';

/** Who was called, and before the opening who is there. */
@Component({
  selector: 'bz-attendance',
  imports: [TranslocoPipe],
  template: `
    <div class="table-wrap">
      <table class="grid cards">
        <thead>
          <tr>
            <th scope="col">{{ 'reviewSessions.memberName' | transloco }}</th>
            <th scope="col">{{ 'reviewSessions.memberDepartment' | transloco }}</th>
            <th scope="col">{{ 'reviewSessions.memberKind' | transloco }}</th>
            <th scope="col">{{ 'reviewSessions.present' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (member of members(); track member.id) {
            <tr>
              <td class="lead-cell">{{ member.substitute ?? member.name }}</td>
              <td [attr.data-label]="'reviewSessions.memberDepartment' | transloco">{{ departments.label(member.department) }}</td>
              <td [attr.data-label]="'reviewSessions.memberKind' | transloco">
                <span class="tag">{{ 'reviewSessions.kind.' + member.capacity | transloco }}</span>
              </td>
              <td [attr.data-label]="'reviewSessions.present' | transloco">
                @if (taking()) {
                  <input
                    type="checkbox"
                    [checked]="!absent().has(member.id)"
                    [attr.aria-label]="'reviewSessions.markPresent' | transloco: { name: member.name }"
                    (change)="toggle(member)"
                  />
                } @else if (member.present === null) {
                  <span class="soft">{{ 'reviewSessions.answer.' + member.answer | transloco }}</span>
                } @else {
                  {{ (member.present ? 'choice.yes' : 'choice.no') | transloco }}
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class Attendance {
  protected readonly departments = inject(Departments);
  readonly members = input.required<SessionMember[]>();
  /** Whether attendance is being taken. */
  readonly taking = input(false);
  readonly absent = model.required<Set<string>>();

  protected toggle(member: SessionMember): void {
    this.absent.update((absent) => {
      const next = new Set(absent);
      if (!next.delete(member.id)) {
        next.add(member.id);
      }
      return next;
    });
  }
}
