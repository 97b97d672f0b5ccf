import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ApplicationView, ProjectProfile } from '../api/models';
import { FieldNamePipe } from '../shared/field-name';
import { FieldOf, changedFields } from '../shared/merge';
import { Applications } from './applications';

/** For whoever screens again: what was to be mended, and what has changed since the submission before. */
@Component({
  selector: 'bz-resubmission',
  imports: [FieldNamePipe, TranslocoPipe],
  template: `
    <div class="panel">
      <header>
        <h2>{{ 'applications.resubmission.title' | transloco: { round: application().rounds } }}</h2>
      </header>
      <div class="body stack">
        <div>
          <h3>{{ 'applications.resubmission.asked' | transloco }}</h3>
          <p>{{ application().opinion }}</p>
          <ul>
            @for (field of application().returnedFields; track $index) {
              <li><strong>{{ field.field | bzField: application().profile }}</strong> {{ field.reason }}</li>
            }
          </ul>
        </div>
        <div>
          <h3>{{ 'applications.resubmission.changed' | transloco }}</h3>
          <ul>
            @for (field of changed(); track field) {
              <li>
                {{ 'profile.' + (field === 'planningBasis' ? 'planningBasis.kind' : field) | transloco }}
                @if (earlier(field); as text) {
                  <p class="small soft">{{ 'applications.resubmission.before' | transloco }}{{ text }}</p>
                }
              </li>
            } @empty {
              @if (submissions.hasValue()) {
                <li>{{ 'applications.resubmission.nothing' | transloco }}</li>
              }
            }
          </ul>
          @if (submissions.error()) {
            <p class="soft" role="status">{{ 'applications.resubmission.unknown' | transloco }}</p>
          }
        </div>
      </div>
    </div>
  `,
  styles: `
    h3 {
      font-size: 14px;
    }
    ul {
      padding-left: 18px;
    }
    .small {
      overflow-wrap: anywhere;
    }
  `,
})
export class Resubmission {
  readonly application = input.required<ApplicationView>();
  protected readonly submissions = inject(Applications).submissions(() => this.application());

  private readonly before = computed<ProjectProfile>(() =>
    this.submissions.hasValue() ? (this.submissions.value().items.at(-2)?.profile ?? {}) : {},
  );
  protected readonly changed = computed<FieldOf<ProjectProfile>[]>(() =>
    this.submissions.hasValue() ? changedFields(this.before(), this.application().profile) : [],
  );

  /** Plain text as it was; for tables and choices the name of the field has to do. */
  protected earlier(field: FieldOf<ProjectProfile>): string | null {
    const value = this.before()[field];
    return ['name', 'summary', 'performanceGoals', 'plannedStart', 'plannedEnd'].includes(field) && typeof value === 'string'
      ? value
      : null;
  }
}
