import { Component, input, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';

let forms = 0;

/** One text that goes into the record, and the button that sends it. */
@Component({
  selector: 'bz-statement-form',
  imports: [FormsModule, NzButtonModule, NzInputModule, TranslocoPipe],
  template: `
    <form (submit)="$event.preventDefault(); say()">
      <div class="field">
        <label [for]="field">{{ label() | transloco }}</label>
        <textarea nz-input [id]="field" name="statement" rows="3" maxlength="2000" [ngModel]="text()" (ngModelChange)="text.set($event)"></textarea>
      </div>
      <div class="row">
        <button nz-button nzType="primary" type="submit" [disabled]="!text().trim()" [nzLoading]="busy()">{{ confirm() | transloco }}</button>
        <ng-content />
        @if (!text().trim()) {
          <span class="small soft">{{ 'course.lacks.text' | transloco }}</span>
        }
      </div>
    </form>
  `,
  styles: `
    .row {
      margin-top: var(--s2);
    }
  `,
})
export class StatementForm {
  /** Text keys of what is asked for, and of the deed. */
  readonly label = input.required<string>();
  readonly confirm = input.required<string>();
  readonly busy = input(false);
  readonly said = output<string>();
  protected readonly text = signal('');
  protected readonly field = `statement-${++forms}`;

  protected say(): void {
    const text = this.text().trim();
    if (text) {
      this.said.emit(text);
    }
  }
}
