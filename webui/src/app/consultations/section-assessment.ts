import { Component, computed, input, output } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Section } from '../api/models';
import { Assessment, Conclusion } from './conclusion';

/** The technical review, section by section: whether it holds, and what was found (A21). */
@Component({
  selector: 'bz-section-assessment',
  imports: [FormsModule, NzButtonModule, NzInputModule, TranslocoPipe],
  template: `
    <h3 class="row">
      {{ 'course.assessment.title' | transloco }}
      <span class="small soft num">{{ 'course.assessment.done' | transloco: { done: done(), all: sections().length } }}</span>
      @if (done() < sections().length) {
        <button nz-button nzSize="small" type="button" (click)="restIsSound()">{{ 'course.assessment.rest' | transloco }}</button>
      }
    </h3>
    <ol class="plain">
      @for (section of sections(); track section) {
        <li>
          <span class="name" [id]="'assessed-' + section">{{ 'section.' + section | transloco }}</span>
          <span class="choice" role="radiogroup" [attr.aria-labelledby]="'assessed-' + section">
            @for (sound of [true, false]; track sound) {
              <label>
                <input
                  type="radio"
                  [name]="'assessed-' + section"
                  [checked]="assessment()[section]?.sound === sound"
                  (change)="assess(section, { sound })"
                />
                {{ (sound ? 'course.assessment.sound' : 'course.assessment.wanting') | transloco }}
              </label>
            }
          </span>
          @if (assessment()[section]; as given) {
            <textarea
              nz-input
              rows="2"
              maxlength="1000"
              [attr.aria-label]="('course.assessment.finding' | transloco) + ' ' + ('section.' + section | transloco)"
              [placeholder]="(given.sound ? 'course.assessment.remark' : 'course.assessment.finding') | transloco"
              [ngModel]="given.finding"
              (ngModelChange)="assess(section, { finding: $event })"
            ></textarea>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: var(--s1) var(--s4);
      padding: var(--s2) 0;
      border-top: 1px solid var(--line);
    }
    .name {
      flex: 0 0 9em;
    }
    .choice {
      display: flex;
      gap: var(--s3);
      white-space: nowrap;
    }
    label {
      display: inline-flex;
      align-items: center;
      gap: 6px;
    }
    textarea {
      flex: 1 1 260px;
      min-width: 0;
    }
  `,
})
export class SectionAssessment {
  readonly sections = input.required<Section[]>();
  readonly assessment = input.required<Conclusion['assessment']>();
  readonly assessmentChange = output<Conclusion['assessment']>();
  protected readonly done = computed(() => this.sections().filter((section) => this.assessment()[section]).length);

  protected assess(section: Section, change: Partial<Assessment>): void {
    const before = this.assessment()[section] ?? { sound: true, finding: '' };
    this.assessmentChange.emit({ ...this.assessment(), [section]: { ...before, ...change } });
  }

  /** What was not said to be wanting is found sound. */
  protected restIsSound(): void {
    const rest = this.sections().filter((section) => !this.assessment()[section]);
    this.assessmentChange.emit({ ...this.assessment(), ...Object.fromEntries(rest.map((section) => [section, { sound: true, finding: '' }])) });
  }
}
