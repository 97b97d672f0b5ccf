import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConsultationView, DossierView, StepView } from '../api/models';
import { outcomeColour } from '../shared/colours';
import { Departments } from '../shared/departments';
import { dayText, todayInBazhong } from '../shared/format';
import { InstantPipe } from '../shared/pipes';
import { bodyOf } from './bodies';
import { Station, conclusionOf, isAgain } from './course';

/** The course of a dossier, drawn: the opinions beside each other, then one organ after another; where it is, stands out. */
@Component({
  selector: 'bz-course-diagram',
  imports: [InstantPipe, TranslocoPipe],
  template: `
    <ol class="plain" tabindex="0" [attr.aria-label]="'course.title' | transloco">
      <li class="DONE">
        <div class="box">
          <strong>{{ 'course.handedIn' | transloco }}</strong>
          <span class="small">{{ 'course.version' | transloco: { number: dossier().versions } }}</span>
          <span class="small soft num">{{ dossier().submittedAt | bzInstant }}</span>
          @if (consultation()?.letterNumber; as letter) {
            <span class="small soft">{{ letter }}</span>
          }
        </div>
      </li>
      @for (station of stations(); track station.key) {
        <li [class]="station.standing" [attr.aria-current]="station.standing === 'NOW' ? 'step' : null">
          <div class="box">
            @if (station.key === 'OPINIONS') {
              <strong>{{ 'course.opinions' | transloco }}</strong>
              <ul class="plain beside">
                @for (step of station.steps; track step.id) {
                  <li>
                    <span>{{ 'roles.' + body(step) | transloco }}</span>
                    <span [class]="'tag ' + colour(step)">{{ word(step) | transloco }}</span>
                  </li>
                }
              </ul>
            } @else {
              @for (step of station.steps; track step.id) {
                <strong>{{ 'stepKind.' + step.kind | transloco }}</strong>
                <span class="small soft">{{ departments.label(step.department) }}</span>
                <span [class]="'tag ' + colour(step)">{{ word(step) | transloco }}</span>
                @if (step.state === 'OPEN' && step.due) {
                  <span class="small num" [class.late]="late(step)" [title]="step.dueExplanation ?? ''">
                    {{ 'projects.dueOn' | transloco: { date: step.due } }}
                    @if (late(step)) {
                      {{ 'light.RED' | transloco }}
                    }
                  </span>
                }
                @if (step.decidedAt) {
                  <span class="small soft num">{{ step.legalDate ?? day(step.decidedAt) }}</span>
                }
                @if (step.documentNumber) {
                  <span class="small soft">{{ step.documentNumber }}</span>
                }
                @if (again(step, rounds())) {
                  <span class="small soft">{{ 'projects.round' | transloco: { round: step.round } }}</span>
                }
              }
            }
          </div>
        </li>
      }
    </ol>
  `,
  styleUrl: './course-diagram.css',
})
export class CourseDiagram {
  protected readonly departments = inject(Departments);
  readonly dossier = input.required<DossierView>();
  readonly stations = input.required<Station[]>();
  /** Those of every round. */
  readonly rounds = input.required<StepView[]>();
  /** None on what nobody is asked about. */
  readonly consultation = input<ConsultationView>();
  protected readonly day = dayText;
  protected readonly again = isAgain;
  private readonly today = todayInBazhong();
  private readonly toAnswer = computed(
    () => new Set(this.consultation()?.opinions.filter((one) => one.toAnswer).map((one) => one.stepId)),
  );

  protected body(step: StepView): string {
    return bodyOf(step.kind)?.role ?? '';
  }

  protected late(step: StepView): boolean {
    return !!step.due && step.due < this.today;
  }

  protected word(step: StepView): string {
    if (this.toAnswer().has(step.id)) {
      return 'consultations.toAnswer';
    }
    return step.outcome ? conclusionOf(step) : step.paused ? 'consultations.paused' : 'stepState.' + step.state;
  }

  protected colour(step: StepView): string {
    if (this.toAnswer().has(step.id) || (step.paused && !step.outcome)) {
      return 'amber';
    }
    return step.outcome ? outcomeColour(step.outcome) : step.state !== 'OPEN' ? '' : this.late(step) ? 'red' : 'blue';
  }
}
