import { Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action } from '../api/models';
import { ArticleChip } from './article-chip';

const NOT_A_STEP_ON = /begin-change|withdraw|return|disagree|cancel|change|postpone|choose|request|urge|fail|reverse|revoke|extend|sanction|termination|incident|interrupt|enter-trial-problem|decommission|accept-lot|release-cloud/;
const ONLY_LOOKS = /^open-application$/;

/**
 * Buttons drawn from the actions a resource offers. The first one that is allowed is the next step and stands out; one
 * that is not allowed can still be reached and then says why, with the article.
 */
@Component({
  selector: 'bz-actions',
  imports: [ArticleChip, NzButtonModule, TranslocoPipe],
  template: `
    <div class="row">
      @for (action of shown(); track action.name) {
        <button
          nz-button
          type="button"
          [nzType]="!quiet() && action.name === next() ? 'primary' : 'default'"
          [nzLoading]="busy() === action.name"
          [attr.aria-disabled]="action.allowed ? null : 'true'"
          [attr.aria-expanded]="action.allowed ? null : explained() === action.name"
          (click)="press(action)"
        >
          {{ words() + '.' + action.name | transloco }}
        </button>
      }
    </div>
    @if (explanation(); as action) {
      <div class="why" role="status">
        <strong>{{ 'actions.notNow' | transloco: { deed: (words() + '.' + action.name | transloco) } }}</strong>
        <ul class="plain">
          @for (reason of action.reasons; track $index) {
            <li>
              {{ reason.message }}
              @if (reason.article; as article) {
                <bz-article [article]="article" />
              }
            </li>
          }
        </ul>
      </div>
    }
  `,
  styles: `
    .why {
      margin-top: var(--s2);
      padding: var(--s2) var(--s3);
      border-left: 3px solid #b26a00;
      background: var(--amber-tint);
      border-radius: 3px;
    }
  `,
})
export class ActionBar {
  readonly actions = input.required<Action[]>();
  /** Names of the actions to draw, in order; all when not given. */
  readonly only = input<string[]>();
  /** Under which texts the deeds have their names. */
  readonly words = input('actions');
  /** Whether none stands out, as where many such bars are on a page. */
  readonly quiet = input(false);
  /** Name of the action under way. */
  readonly busy = input<string | null>(null);
  readonly act = output<Action>();

  protected readonly explained = signal<string | null>(null);
  protected readonly shown = computed(() => {
    const only = this.only();
    return only
      ? only.flatMap((name) => this.actions().filter((action) => action.name === name))
      : this.actions();
  });
  /** The next step stands out, rather than a look at something; a deed that changes or takes back never does. */
  protected readonly next = computed(() => {
    const steps = this.shown().filter((action) => action.allowed && !NOT_A_STEP_ON.test(action.name));
    return (steps.find((action) => !ONLY_LOOKS.test(action.name)) ?? steps.at(0))?.name;
  });
  protected readonly explanation = computed(() =>
    this.shown().find((action) => action.name === this.explained() && !action.allowed),
  );

  protected press(action: Action): void {
    if (!action.allowed) {
      this.explained.update((name) => (name === action.name ? null : action.name));
    } else if (!this.busy()) {
      this.explained.set(null);
      this.act.emit(action);
    }
  }
}
