import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { DossierState, DossierView, OpinionView, StepView } from '../api/models';
import { outcomeColour } from '../shared/colours';
import { Departments } from '../shared/departments';
import { InstantPipe } from '../shared/pipes';
import { Session } from '../shell/session';
import { bodyOf } from './bodies';
import { RULING, actsFor, awaitsAnswer, awaitsRuling, conclusionOf, earlierRounds, isAgain, isOverdue } from './course';
import { Assessed } from './assessed';
import { Material } from './material';
import { OpinionCell } from './opinion-cell';
import { SessionHint } from './session-hint';
import { StepDesk } from './step-desk';

/** Nobody answers an opinion on what is decided. */
const ANSWERED_IN: DossierState[] = ['SUBMITTED', 'RETURNED'];

/** What every organ said, in all its rounds, and below each what the reader may do about it. */
@Component({
  selector: 'bz-step-table',
  imports: [Assessed, InstantPipe, Material, NzButtonModule, OpinionCell, SessionHint, StepDesk, TranslocoPipe],
  templateUrl: './step-table.html',
  styles: `
    .cell {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .cell > * + * {
      margin-top: 4px;
    }
    .cell > span + span {
      margin-left: 6px;
    }
    .said {
      white-space: pre-line;
    }
    .desk {
      background: var(--surface-quiet);
    }
    summary {
      cursor: pointer;
    }
    @media (min-width: 721px) {
      table {
        table-layout: fixed;
        min-width: 720px;
      }
      th:first-child {
        width: 22%;
      }
      th:nth-child(2) {
        width: 24%;
      }
    }
    @media screen and (max-width: 720px) {
      table.cards td {
        --cell-side: flex-start;
        display: block;
        text-align: left;
      }
      td::before {
        display: block;
      }
      table.cards td:has(> .cell:empty) {
        display: none;
      }
    }
  `,
})
export class StepTable {
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  readonly label = input.required<string>();
  readonly dossier = input.required<DossierView>();
  /** Those that stand, in route order. */
  readonly steps = input.required<StepView[]>();
  /** Those of every round. */
  readonly rounds = input.required<StepView[]>();
  /** The same opinions as their consultation tells them: for how long they have been waited for. */
  readonly opinions = input<OpinionView[]>([]);
  readonly changed = output();

  /** Only opinions are answered by the owner (A20). */
  protected readonly answered = computed(() => this.steps().some((step) => bodyOf(step.kind)));
  private readonly toggled = signal<Record<string, boolean>>({});
  private readonly isOwner = computed(
    () => this.session.has('project-owner') && this.session.department() === this.dossier().ownerDepartment.code,
  );
  protected readonly awaits = awaitsAnswer;
  protected readonly again = isAgain;

  protected opinion(step: StepView): OpinionView | undefined {
    return this.opinions().find((one) => one.stepId === step.id);
  }

  protected earlier(step: StepView): StepView[] {
    return earlierRounds(step, this.rounds());
  }

  protected word(step: StepView): string {
    return step.outcome ? conclusionOf(step) : step.paused ? 'consultations.paused' : 'stepState.' + step.state;
  }

  protected colour(step: StepView): string {
    return step.outcome ? outcomeColour(step.outcome) : step.paused ? 'amber' : step.state === 'OPEN' ? 'blue' : '';
  }

  /** Whoever concludes the step has its form elsewhere; here owner, office and chair do what is theirs. */
  protected offers(step: StepView): boolean {
    if (isOverdue(step) && this.session.has('committee-chair')) {
      return true;
    }
    if (awaitsRuling(step) && !this.isOwner()) {
      return RULING.some((role) => this.session.has(role));
    }
    if (step.state === 'OPEN') {
      return !actsFor(step, this.session) && (this.isOwner() || this.session.has('leading-group-office'));
    }
    return (
      this.isOwner() &&
      step.state === 'DONE' &&
      !!bodyOf(step.kind) &&
      step.outcome !== 'NOT_GIVEN' &&
      ANSWERED_IN.includes(this.dossier().state)
    );
  }

  /** What the row is opened for. */
  protected deed(step: StepView): string {
    if (step.kind === 'COMPREHENSIVE_REVIEW') {
      return 'course.session';
    }
    if (isOverdue(step) && this.session.has('committee-chair')) {
      return 'course.overdue.settle';
    }
    if (awaitsRuling(step) && !this.isOwner()) {
      return 'course.overdue.rule';
    }
    if (step.state === 'DONE') {
      return step.answer ? 'course.changeAnswer' : 'course.giveAnswer';
    }
    return !this.isOwner() ? 'course.urgeOrRegister' : step.paused ? 'course.giveMaterial' : 'course.urge';
  }

  /** What waits for the owner, or for whoever settles it, is open without being asked for. */
  protected isOpen(step: StepView): boolean {
    const settles = isOverdue(step) ? this.session.has('committee-chair') : awaitsRuling(step);
    const owed = this.isOwner() ? step.paused || awaitsAnswer(step) : settles;
    return this.offers(step) && (this.toggled()[step.id] ?? owed);
  }

  protected toggle(step: StepView): void {
    const open = !this.isOpen(step);
    this.toggled.update((toggled) => ({ ...toggled, [step.id]: open }));
  }
}
