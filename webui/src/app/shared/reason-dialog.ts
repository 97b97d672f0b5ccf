import { Component, ElementRef, signal, viewChild } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';

interface Question {
  /** Text keys of heading, explanation and the button that does it. */
  title: string;
  text?: string;
  confirm: string;
  /** Whether a reason has to be given; with `false` the dialog only asks for confirmation. */
  reason: boolean;
  optional?: boolean;
}

const LONGEST = 500;

/** Asks before a deed that is hard to undo, and for the reason that goes into the record. */
@Component({
  selector: 'bz-reason-dialog',
  imports: [FormsModule, NzButtonModule, NzInputModule, TranslocoPipe],
  template: `
    <dialog #dialog (cancel)="answer(null)" aria-labelledby="reason-title">
      @if (question(); as asked) {
        <h2 id="reason-title">{{ asked.title | transloco }}</h2>
        @if (asked.text) {
          <p class="soft">{{ asked.text | transloco }}</p>
        }
        @if (asked.reason) {
          <div class="field">
            <label for="reason-text">
              {{ (asked.optional ? 'reason.optional' : 'reason.label') | transloco }}
            </label>
            <textarea
              nz-input
              id="reason-text"
              rows="4"
              [maxlength]="longest"
              [ngModel]="reason()"
              (ngModelChange)="reason.set($event)"
            ></textarea>
          </div>
        }
        <div class="buttons">
          <button nz-button type="button" (click)="answer(null)">{{ 'reason.cancel' | transloco }}</button>
          <button nz-button nzType="primary" type="button" [disabled]="!ready()" (click)="answer(reason().trim())">
            {{ asked.confirm | transloco }}
          </button>
        </div>
      }
    </dialog>
  `,
})
export class ReasonDialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  protected readonly question = signal<Question | null>(null);
  protected readonly reason = signal('');
  protected readonly longest = LONGEST;
  private resolve: (reason: string | null) => void = () => undefined;

  /** The reason given, empty when none was asked for, or `null` when the user thought better of it. */
  ask(question: Question): Promise<string | null> {
    this.reason.set('');
    this.question.set(question);
    this.dialog().nativeElement.showModal();
    return new Promise((resolve) => (this.resolve = resolve));
  }

  protected ready(): boolean {
    const asked = this.question();
    return !asked?.reason || asked.optional === true || this.reason().trim().length > 0;
  }

  protected answer(reason: string | null): void {
    this.dialog().nativeElement.close();
    this.question.set(null);
    this.resolve(reason);
  }
}
