import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ApplicationView } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { FieldNamePipe } from '../shared/field-name';
import { Session } from '../shell/session';

const COLOURS: Record<string, string> = { RETURNED: 'amber', ACCEPTED: 'green', NOT_ACCEPTED: 'red' };

/** What has become of an application, who has to act now, and what comes next. */
@Component({
  selector: 'bz-standing',
  imports: [ArticleChip, FieldNamePipe, RouterLink, TranslocoPipe],
  template: `
    <div [class]="'notice ' + colour()">
      <div class="body">
        <p>
          <strong>{{ 'applications.standing.' + application().state | transloco }}</strong>
          @if (application().state === 'NOT_ACCEPTED' || application().state === 'ACCEPTED') {
            <bz-article article="A14" />
          }
        </p>
        @if (application().opinion && spoken()) {
          <p class="opinion">{{ application().opinion }}</p>
        }
        @if (application().returnedFields.length && spoken()) {
          <ul>
            @for (field of application().returnedFields; track $index) {
              <li><strong>{{ field.field | bzField: application().profile }}</strong> {{ field.reason }}</li>
            }
          </ul>
        }
        @switch (application().state) {
          @case ('DRAFT') {
            <p>{{ 'applications.ahead.DRAFT' | transloco: { date: application().callClosesOn } }}</p>
          }
          @case ('SUBMITTED') {
            @if (application().waitsFor; as step) {
              <p>
                {{ 'applications.ahead.SUBMITTED' | transloco: { department: departments.label(step.department) } }}
                @if (step.due) {
                  {{ 'applications.ahead.due' | transloco: { date: step.due } }}
                }
              </p>
            }
          }
          @case ('RETURNED') {
            <p>{{ 'applications.ahead.RETURNED' | transloco }}</p>
          }
          @case ('ACCEPTED') {
            <p>
              {{ 'applications.ahead.ACCEPTED' | transloco }}
              <a [routerLink]="['/annual-lists', application().listId]">{{
                'applications.ofYear' | transloco: { year: application().year }
              }}</a>
            </p>
          }
          @case ('NOT_ACCEPTED') {
            <p>
              {{ 'applications.ahead.NOT_ACCEPTED' | transloco }}
              @if (own()) {
                <a routerLink="/applications/new" [queryParams]="{ project: application().projectId }">{{
                  'actions.apply-again' | transloco
                }}</a>
              }
            </p>
          }
        }
      </div>
    </div>
  `,
  styles: `
    .body > * + * {
      margin-top: var(--s1);
    }
    .opinion {
      white-space: pre-line;
    }
    ul {
      padding-left: 18px;
    }
  `,
})
export class Standing {
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  readonly application = input.required<ApplicationView>();

  protected readonly colour = computed(() => COLOURS[this.application().state] ?? '');
  protected readonly own = computed(() => this.session.department() === this.application().ownerDepartment.code);
  /** What the office said last is told where it decided, not while it looks again. */
  protected readonly spoken = computed(() => ['RETURNED', 'ACCEPTED', 'NOT_ACCEPTED'].includes(this.application().state));
}
