import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Policy, ProcedureView, StepView } from '../api/models';
import { awaitsAnswer, conclusionOf, isAgain, isDossier } from '../consultations/course';
import { ArticleChip } from '../shared/article-chip';
import { outcomeColour } from '../shared/colours';
import { Departments } from '../shared/departments';
import { InstantPipe } from '../shared/pipes';
import { PolicyNote } from '../shared/policy-note';

/** What was asked of whom, and what they concluded: every procedure with its steps in route order. */
@Component({
  selector: 'bz-procedures',
  imports: [ArticleChip, InstantPipe, PolicyNote, RouterLink, TranslocoPipe],
  template: `
    @for (procedure of procedures(); track procedure.id) {
      <section>
        <h3>
          {{ 'procedureKind.' + procedure.kind | transloco }} · {{ procedure.title }}
          <span class="tag">{{ 'procedureState.' + procedure.state | transloco }}</span>
          @if (procedure.article; as article) {
            <bz-article [article]="article" />
          }
          @if (isDossier(procedure.kind)) {
            <a class="act" [routerLink]="['/dossiers', procedure.subjectId]">{{ 'projects.toDossier' | transloco }}</a>
          }
        </h3>
        <bz-policy-note [version]="procedure.policyVersion" [values]="values" />
        <ol class="plain">
          @for (step of procedure.steps; track step.id) {
            <li [class.faded]="step.superseded || step.state === 'WAITING'">
              <div class="who">
                <strong>{{ 'stepKind.' + step.kind | transloco }}</strong>
                <span class="soft small">{{ departments.label(step.department) }}</span>
              </div>
              <div>
                <span [class]="'tag ' + colour(step)">
                  {{ (step.outcome ? word(step) : 'stepState.' + step.state) | transloco }}
                </span>
                @if (step.state === 'OPEN' && step.paused) {
                  <span class="tag amber">{{ 'consultations.paused' | transloco }}</span>
                }
                @if (step.state === 'OPEN' && step.suspended) {
                  <span class="tag red">{{ 'consultations.suspended' | transloco }}</span>
                }
                @if (awaits(step)) {
                  <span class="tag amber">{{ 'consultations.toAnswer' | transloco }}</span>
                }
                @if (again(step, procedure.steps)) {
                  <span class="tag">{{ 'projects.round' | transloco: { round: step.round } }}</span>
                }
                @if (step.due && step.state === 'OPEN') {
                  <span class="small soft" [title]="step.dueExplanation">{{ 'projects.dueOn' | transloco: { date: step.due } }}</span>
                }
                @if (step.decidedAt) {
                  <span class="small soft">{{ step.decidedBy }} · {{ step.decidedAt | bzInstant }}</span>
                }
                @if (step.documentNumber) {
                  <span class="small soft">{{ step.documentNumber }} ({{ step.legalDate }})</span>
                }
                @if (step.opinion) {
                  <p>{{ step.opinion }}</p>
                }
              </div>
            </li>
          }
        </ol>
      </section>
    } @empty {
      <p class="state">{{ 'projects.noProcedures' | transloco }}</p>
    }
  `,
  styles: `
    section + section {
      margin-top: var(--s5);
    }
    li {
      display: grid;
      grid-template-columns: 220px minmax(0, 1fr);
      gap: var(--s4);
      padding: var(--s3) 0;
      border-top: 1px solid var(--line);
    }
    h3 {
      margin-bottom: var(--s2);
    }
    .act {
      margin-left: var(--s3);
      font-weight: 400;
    }
    .who {
      display: flex;
      flex-direction: column;
    }
    .faded strong {
      color: var(--ink-soft);
      font-weight: 400;
    }
    @media screen and (max-width: 720px) {
      li {
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s1);
      }
    }
  `,
})
export class Procedures {
  /** The parameters of the policy that a procedure runs by. */
  protected readonly values: (keyof Policy)[] = ['timeLimits', 'defaultTimeLimit', 'votingThreshold', 'governmentDecisionThreshold'];
  protected readonly departments = inject(Departments);
  readonly procedures = input.required<ProcedureView[]>();
  protected readonly isDossier = isDossier;
  protected readonly awaits = awaitsAnswer;
  protected readonly again = isAgain;
  protected readonly word = conclusionOf;

  protected colour(step: StepView): string {
    return step.outcome ? outcomeColour(step.outcome) : step.state === 'OPEN' ? 'blue' : '';
  }
}
