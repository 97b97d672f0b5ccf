import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { StepPause } from '../api/models';
import { InstantPipe } from '../shared/pipes';

/** What an organ asked the owner for, and what came of it; its clock stood still meanwhile (A20, A21). */
@Component({
  selector: 'bz-material',
  imports: [InstantPipe, TranslocoPipe],
  template: `
    <ol class="plain">
      @for (pause of pauses(); track pause.askedAt) {
        <li>
          <p>
            <strong>{{ (pause.cause === 'SUSPENSION' ? 'course.material.suspended' : 'course.material.asked') | transloco }}</strong>
            {{ pause.asked }}
            <span class="small soft num">{{ pause.askedBy }} · {{ pause.askedAt | bzInstant }}</span>
          </p>
          @if (pause.supplied) {
            <p>
              <strong>{{ 'course.material.supplied' | transloco }}</strong>
              {{ pause.supplied }}
              <span class="small soft num">{{ pause.suppliedBy }} · {{ pause.endedAt | bzInstant }}</span>
            </p>
          } @else if (pause.cause === 'SUSPENSION') {
            @if (pause.endedAt) {
              <p class="small soft num">{{ 'course.material.wentOn' | transloco: { at: (pause.endedAt | bzInstant) } }}</p>
            }
          } @else {
            <p class="small">
              <span class="tag" [class.amber]="!pause.endedAt">
                {{ (pause.endedAt ? 'course.material.without' : 'course.material.awaited') | transloco }}
              </span>
            </p>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    li {
      padding: var(--s2) var(--s3);
      border-left: 3px solid var(--line-strong);
      overflow-wrap: anywhere;
    }
    li + li {
      margin-top: var(--s2);
    }
  `,
})
export class Material {
  readonly pauses = input.required<StepPause[]>();
}
