import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { ReviewSessionView, SessionMember } from '../api/models';
import { ActionBar } from '../shared/action-bar';

/** The reader's own invitation: when and where, what was answered, and the way to answer it. */
@Component({
  selector: 'bz-invitation',
  imports: [ActionBar, NzButtonModule, TranslocoPipe],
  template: `
    <div class="notice" [class.amber]="member().answer === 'NONE'" [class.green]="member().answer === 'ACCEPTED'">
      <div class="text">
        <strong>{{ 'reviewSessions.invited.' + standing() | transloco: { name: member().substitute ?? member().name } }}</strong>
        <p>
          {{
            'reviewSessions.invitedAs'
              | transloco
                : {
                    day: session().scheduledOn,
                    place: session().place,
                    capacity: ('reviewSessions.kind.' + member().capacity | transloco),
                  }
          }}
        </p>
        @if (member().answerReason; as reason) {
          <p class="small soft">{{ reason }}</p>
        }
      </div>
      @if (!answer()?.allowed) {
        <bz-actions [actions]="member().actions" />
      } @else {
        <div class="row">
          @if (member().answer !== 'ACCEPTED') {
            <button nz-button nzType="primary" type="button" [nzLoading]="busy()" (click)="accept.emit()">
              {{ 'reviewSessions.accept' | transloco }}
            </button>
          }
          <button nz-button type="button" (click)="decline.emit()">
            {{ (member().answer === 'DECLINED' ? 'reviewSessions.changeAnswer' : 'reviewSessions.decline') | transloco }}
          </button>
        </div>
      }
    </div>
  `,
  styles: `
    .notice {
      flex-wrap: wrap;
      align-items: center;
    }
    .text {
      flex: 1 1 320px;
    }
  `,
})
export class Invitation {
  readonly session = input.required<ReviewSessionView>();
  readonly member = input.required<SessionMember>();
  readonly busy = input(false);
  readonly accept = output();
  readonly decline = output();
  protected readonly answer = computed(() => this.member().actions.find((action) => action.name === 'answer'));
  protected readonly standing = computed(() => (this.member().substitute ? 'SENT' : this.member().answer));
}
