import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { firstValueFrom } from 'rxjs';
import { DecideStep, InboxItem, StepView } from '../api/models';
import { Commands } from '../shared/commands';
import { problemOf } from '../shared/problem';

/** What became of one of them; nothing yet where it is still to come. */
export interface Result {
  item: InboxItem;
  done?: boolean;
  /** Why it was refused. */
  refusal?: string;
}

/**
 * One agreement for several matters that one paper may answer. Each is a decision of its own, with its own guards and its own
 * place in the record: one that is refused does not stop the others.
 */
@Component({
  selector: 'bz-together',
  imports: [FormsModule, NzButtonModule, NzInputModule, TranslocoPipe],
  template: `
    <section class="together" [attr.aria-label]="'together.title' | transloco">
      <p>{{ 'together.text' | transloco: { count: items().length, step: ('stepKind.' + items()[0].stepKind | transloco) } }}</p>
      <div class="form">
        <div class="field">
          <label for="together-number">{{ 'together.number' | transloco }}</label>
          <input nz-input id="together-number" maxlength="100" [ngModel]="number()" (ngModelChange)="number.set($event)" />
        </div>
        <div class="field wide">
          <label for="together-opinion">{{ 'together.opinion' | transloco }}</label>
          <textarea nz-input id="together-opinion" rows="2" maxlength="2000" [ngModel]="opinion()" (ngModelChange)="opinion.set($event)"></textarea>
        </div>
      </div>
      @if (results().length) {
        <ul class="plain results" aria-live="polite">
          @for (result of results(); track result.item.id) {
            <li>
              @if (result.done) {
                <span class="tag green">{{ 'together.done' | transloco }}</span>
              } @else if (result.refusal) {
                <span class="tag red">{{ 'together.refused' | transloco }}</span>
              } @else {
                <span class="tag">{{ 'together.waits' | transloco }}</span>
              }
              {{ result.item.title }}
              @if (result.refusal) {
                <span class="soft">{{ result.refusal }}</span>
              }
            </li>
          }
        </ul>
      }
      <div class="buttons">
        <button nz-button type="button" [disabled]="underWay()" (click)="closed.emit()">
          {{ (finished() ? 'together.close' : 'reason.cancel') | transloco }}
        </button>
        @if (!finished()) {
          <button nz-button nzType="primary" type="button" [nzLoading]="underWay()" (click)="decide()">
            {{ 'together.confirm' | transloco: { count: items().length } }}
          </button>
        }
      </div>
    </section>
  `,
  styles: `
    .together {
      padding: var(--s3) var(--s4);
      border-block: 1px solid var(--line);
      background: var(--blue-tint);
    }
    .form {
      display: grid;
      grid-template-columns: minmax(220px, 1fr) 2fr;
      gap: var(--s3);
    }
    .results li {
      padding: 2px 0;
    }
    .buttons {
      display: flex;
      justify-content: flex-end;
      gap: var(--s2);
      margin-top: var(--s3);
    }
    @media screen and (max-width: 720px) {
      .form {
        grid-template-columns: 1fr;
      }
    }
  `,
})
export class Together {
  private readonly http = inject(HttpClient);
  private readonly commands = inject(Commands);
  readonly items = input.required<InboxItem[]>();
  /** Something was decided: what is shown is not what stands any more. */
  readonly decided = output();
  readonly closed = output();

  protected readonly number = signal('');
  protected readonly opinion = signal('');
  protected readonly underWay = signal(false);
  readonly results = signal<Result[]>([]);
  protected readonly finished = computed(() => this.results().length > 0 && !this.underWay());

  async decide(): Promise<void> {
    const items = this.items();
    this.underWay.set(true);
    this.results.set(items.map((item) => ({ item })));
    for (const item of items) {
      const result = await this.conclude(item);
      this.results.update((all) => all.map((one) => (one.item.id === item.id ? result : one)));
    }
    this.underWay.set(false);
    this.decided.emit();
  }

  private async conclude(item: InboxItem): Promise<Result> {
    try {
      const step = await firstValueFrom(this.http.get<StepView>(`/api/v1/steps/${item.id}`));
      const action = step.actions.find((one) => one.name === 'conclude-agreed');
      if (!action?.allowed) {
        return { item, refusal: action?.reasons.map((reason) => reason.message).join(' ') ?? '' };
      }
      await this.commands.send(action.method, action.href, this.decision(), step.version);
      return { item, done: true };
    } catch (error) {
      const problem = problemOf(error);
      return { item, refusal: problem.detail ?? problem.title };
    }
  }

  private decision(): DecideStep {
    return {
      outcome: 'AGREED',
      opinion: this.opinion().trim() || null,
      documentNumber: this.number().trim() || null,
      documentId: null,
      conditions: [],
      returnedFields: [],
      assessment: [],
      items: [],
    };
  }
}
