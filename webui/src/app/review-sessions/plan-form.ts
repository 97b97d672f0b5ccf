import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, ReviewSessionView, SessionPreparation } from '../api/models';
import { ProblemMessage } from '../shared/problem-message';
import { AgendaEditor } from './agenda-editor';
import { authoritiesOf, linesOf } from './agenda-lines';
import { entriesOf, rowsOf } from './member-row';
import { MemberRowsForm } from './member-rows';
import { ReviewSessions } from './review-sessions';
import { announcing } from '../shared/announcing';
import { Sending } from '../shared/sending';

/** Changes who is called to a planned session, or what is on its agenda, as a whole. */
@Component({
  selector: 'bz-plan-form',
  imports: [AgendaEditor, MemberRowsForm, NzButtonModule, ProblemMessage, TranslocoPipe],
  template: `
    <div class="panel">
      <header>
        <h2>{{ 'actions.' + action().name | transloco }}</h2>
        <span class="soft small">
          {{ (ofMembers() ? 'reviewSessions.changeMembersHint' : 'reviewSessions.changeAgendaHint') | transloco }}
        </span>
      </header>
      @if (ofMembers()) {
        <div class="body">
          <bz-member-rows [rows]="rows()" [people]="preparation().people" [wanted]="authorities()" />
        </div>
      } @else {
        <bz-agenda-editor [docket]="session().docket" [lines]="lines()" [(chosen)]="chosen" />
      }
      <div class="body stack">
        @if (sending.problem(); as problem) {
          <bz-problem [problem]="problem" />
        }
        <div class="row">
          <button
            nz-button
            nzType="primary"
            type="button"
            [disabled]="ofMembers() ? rows().invalid : chosen().length === 0"
            [nzLoading]="sending.underWay()"
            (click)="save()"
          >
            {{ 'choice.save' | transloco }}
          </button>
          <button nz-button type="button" (click)="closed.emit()">{{ 'reason.cancel' | transloco }}</button>
        </div>
      </div>
    </div>
  `,
})
export class PlanForm {
  private readonly sessions = inject(ReviewSessions);
  protected readonly sending = new Sending(announcing('reviewSessions.done'));
  readonly session = input.required<ReviewSessionView>();
  readonly preparation = input.required<SessionPreparation>();
  /** `change-members` or `change-agenda`. */
  readonly action = input.required<Action>();
  readonly changed = output<ReviewSessionView>();
  readonly closed = output();

  protected readonly ofMembers = computed(() => this.action().name === 'change-members');
  protected readonly rows = linkedSignal(() => rowsOf(this.session().members));
  protected readonly lines = computed(() => linesOf(this.session(), this.preparation().items));
  protected readonly chosen = linkedSignal(() => this.session().items.map((item) => item.subjectId));

  protected readonly authorities = computed(() => authoritiesOf(this.lines(), this.chosen()));

  isDirty(): boolean {
    const before = this.session().items.map((item) => item.subjectId);
    return this.rows().dirty || this.chosen().join() !== before.join();
  }

  protected async save(): Promise<void> {
    const body = this.ofMembers() ? { members: entriesOf(this.rows(), this.preparation().people) } : { items: this.chosen() };
    const after = await this.sending.run(() => this.sessions.send(this.action(), this.session(), body), this.action().name);
    if (after) {
      this.changed.emit(after);
    }
  }
}
