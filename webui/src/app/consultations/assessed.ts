import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { AssessedSection } from '../api/models';

/** What the technical review found section by section (A21): what has to be mended first, the rest to be unfolded. */
@Component({
  selector: 'bz-assessed',
  imports: [TranslocoPipe],
  template: `
    @for (one of wanting(); track one.section) {
      <p class="small">
        <span class="tag amber">{{ 'course.assessment.wanting' | transloco }}</span> <strong>{{ 'section.' + one.section | transloco }}</strong>
        {{ one.finding }}
      </p>
    }
    @if (sound(); as holding) {
      <details>
        <summary>{{ 'course.assessment.soundOf' | transloco: { sound: holding.length, all: sections().length } }}</summary>
        @for (one of holding; track one.section) {
          <p class="small">
            <strong>{{ 'section.' + one.section | transloco }}</strong> {{ one.finding }}
          </p>
        }
      </details>
    }
  `,
})
export class Assessed {
  readonly sections = input.required<AssessedSection[]>();
  protected readonly wanting = computed(() => this.sections().filter((one) => !one.sound));
  protected readonly sound = computed(() => this.sections().filter((one) => one.sound));
}
