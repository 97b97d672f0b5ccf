import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { StepView } from '../api/models';

export interface Answer {
  adopted: boolean;
  statement: string;
}

/** What the owner says to an opinion: whether it follows it, and how or why not. It may be mended until the matter is over. */
@Component({
  selector: 'bz-answer-form',
  imports: [FormsModule, NzButtonModule, NzInputModule, TranslocoPipe],
  template: `
    <form class="stack" (submit)="$event.preventDefault(); send()">
      <fieldset class="choices">
        <legend>{{ 'course.answer.title' | transloco }}</legend>
        @for (choice of choices; track choice) {
          <label>
            <input type="radio" [name]="'adopted-' + step().id" [checked]="adopted() === choice" (change)="adopted.set(choice)" />
            {{ (choice ? 'course.answer.adopted' : 'course.answer.notAdopted') | transloco }}
          </label>
        }
      </fieldset>
      <div class="field">
        <label [for]="'answer-' + step().id">
          {{ (adopted() === false ? 'course.answer.why' : 'course.answer.how') | transloco }}
        </label>
        <textarea
          nz-input
          [id]="'answer-' + step().id"
          name="statement"
          rows="3"
          maxlength="2000"
          [ngModel]="statement()"
          (ngModelChange)="statement.set($event)"
        ></textarea>
      </div>
      <div class="row">
        <button nz-button nzType="primary" type="submit" [disabled]="!ready()" [nzLoading]="busy()">{{ 'actions.answer-opinion' | transloco }}</button>
        @if (!ready()) {
          <span class="small soft">{{ 'course.lacks.answer' | transloco }}</span>
        }
      </div>
    </form>
  `,
})
export class AnswerForm {
  readonly step = input.required<StepView>();
  readonly busy = input(false);
  readonly answered = output<Answer>();
  protected readonly choices = [true, false];
  /** Another step read of the same answer takes nothing away that was written meanwhile. */
  private readonly given = computed(() => this.step().answer?.adopted ?? null);
  private readonly stated = computed(() => this.step().answer?.statement ?? '');
  protected readonly adopted = linkedSignal<boolean | null>(() => this.given());
  protected readonly statement = linkedSignal(() => this.stated());

  protected ready(): boolean {
    return this.adopted() !== null && this.statement().trim() !== '';
  }

  protected send(): void {
    const adopted = this.adopted();
    if (adopted !== null && this.ready()) {
      this.answered.emit({ adopted, statement: this.statement().trim() });
    }
  }
}
