import { Component, inject, input, model, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { SessionMember } from '../api/models';
import { Departments } from '../shared/departments';

/** Who was called and what they answered, and who is there. */
@Component({
  selector: 'bz-attendance',
  imports: [NzButtonModule, TranslocoPipe],
  template: `
    <div class="table-wrap" tabindex="0" role="region" [attr.aria-label]="'reviewSessions.members' | transloco">
      <table class="grid cards">
        <thead>
          <tr>
            <th scope="col">{{ 'reviewSessions.memberName' | transloco }}</th>
            <th scope="col">{{ 'reviewSessions.memberDepartment' | transloco }}</th>
            <th scope="col">{{ 'reviewSessions.memberKind' | transloco }}</th>
            @if (planned()) {
              <th scope="col">{{ 'reviewSessions.answerLabel' | transloco }}</th>
            }
            @if (taking() || !planned()) {
              <th scope="col">{{ 'reviewSessions.present' | transloco }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (member of members(); track member.id) {
            <tr>
              <td class="lead-cell">
                {{ member.substitute ?? member.name }}
                @if (member.substitute) {
                  <span class="small soft">{{ 'reviewSessions.inPlaceOf' | transloco: { name: member.name } }}</span>
                }
                @if (member.id === own()) {
                  <span class="tag blue">{{ 'reviewSessions.self' | transloco }}</span>
                }
              </td>
              <td [attr.data-label]="'reviewSessions.memberDepartment' | transloco">
                {{ departments.label(member.substituteDepartment ?? member.department) }}
              </td>
              <td [attr.data-label]="'reviewSessions.memberKind' | transloco">
                <span class="tag">{{ 'reviewSessions.kind.' + member.capacity | transloco }}</span>
              </td>
              @if (planned()) {
                <td [attr.data-label]="'reviewSessions.answerLabel' | transloco">
                  <div class="row">
                    <span class="tag" [class.green]="member.answer === 'ACCEPTED'" [class.amber]="member.answer === 'DECLINED'">
                      {{ 'reviewSessions.answer.' + (member.substitute ? 'SENT' : member.answer) | transloco }}
                    </span>
                    @if (member.answerReason) {
                      <span class="small soft">{{ member.answerReason }}</span>
                    }
                    @if (answering() && member.id !== own()) {
                      <button nz-button nzType="link" nzSize="small" type="button" (click)="answer.emit(member)">
                        {{ (member.answer === 'NONE' ? 'reviewSessions.enterAnswer' : 'reviewSessions.changeAnswer') | transloco }}
                        <span class="visually-hidden">{{ member.name }}</span>
                      </button>
                    }
                  </div>
                </td>
              }
              @if (taking()) {
                <td [attr.data-label]="'reviewSessions.present' | transloco">
                  <input
                    type="checkbox"
                    [checked]="!absent().has(member.id)"
                    [attr.aria-label]="'reviewSessions.markPresent' | transloco: { name: member.name }"
                    (change)="toggle(member)"
                  />
                </td>
              } @else if (!planned()) {
                <td [attr.data-label]="'reviewSessions.present' | transloco">
                  {{ (member.present ? 'choice.yes' : 'choice.no') | transloco }}
                </td>
              }
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
  /** Whether the session has not been opened, so that invitations count. */
  readonly planned = input(false);
  /** Whether attendance is being taken. */
  readonly taking = input(false);
  /** Whether answers can be entered for others. */
  readonly answering = input(false);
  /** The reader's own seat. */
  readonly own = input<string | null>(null);
  readonly absent = model.required<Set<string>>();
  readonly answer = output<SessionMember>();

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
