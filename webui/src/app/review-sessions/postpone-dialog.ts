import { Component, ElementRef, computed, signal, viewChild } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { PostponeSession, ReviewSessionView } from '../api/models';

/** Asks to which day a session is put off, and why. */
@Component({
  selector: 'bz-postpone-dialog',
  imports: [FormsModule, NzButtonModule, NzInputModule, TranslocoPipe],
  template: `
    <dialog #dialog (cancel)="finish(null)" aria-labelledby="postpone-title">
      @if (session(); as session) {
        <h2 id="postpone-title">{{ 'actions.postpone' | transloco }}</h2>
        <p class="soft">{{ 'reviewSessions.postponeText' | transloco: { day: session.scheduledOn } }}</p>
        <div class="field">
          <label for="postpone-day">{{ 'reviewSessions.newDay' | transloco }}</label>
          <input nz-input id="postpone-day" type="date" [ngModel]="day()" (ngModelChange)="day.set($event)" />
        </div>
        <div class="field">
          <label for="postpone-place">{{ 'reviewSessions.newPlace' | transloco }}</label>
          <input nz-input id="postpone-place" maxlength="200" [ngModel]="place()" (ngModelChange)="place.set($event)" />
        </div>
        <div class="field">
          <label for="postpone-reason">{{ 'reason.label' | transloco }}</label>
          <textarea nz-input id="postpone-reason" rows="3" maxlength="1000" [ngModel]="reason()" (ngModelChange)="reason.set($event)"></textarea>
        </div>
        <div class="buttons">
          <button nz-button type="button" (click)="finish(null)">{{ 'reason.cancel' | transloco }}</button>
          <button nz-button nzType="primary" type="button" [disabled]="!postponement()" (click)="finish(postponement())">
            {{ 'actions.postpone' | transloco }}
          </button>
        </div>
      }
    </dialog>
  `,
})
export class PostponeDialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  protected readonly session = signal<ReviewSessionView | null>(null);
  protected readonly day = signal('');
  protected readonly place = signal('');
  protected readonly reason = signal('');
  protected readonly postponement = computed(() => postponementOf(this.session(), this.day(), this.place(), this.reason()));
  private resolve: (postponement: PostponeSession | null) => void = () => undefined;

  /** What is to be done, or `null` when the user thought better of it. */
  ask(session: ReviewSessionView): Promise<PostponeSession | null> {
    this.day.set('');
    this.place.set(session.place);
    this.reason.set('');
    this.session.set(session);
    this.dialog().nativeElement.showModal();
    return new Promise((resolve) => (this.resolve = resolve));
  }

  protected finish(postponement: PostponeSession | null): void {
    this.dialog().nativeElement.close();
    this.session.set(null);
    this.resolve(postponement);
  }
}

/** `null` as long as day and reason are missing, or the day is the one it is planned for. */
export function postponementOf(
  session: ReviewSessionView | null,
  day: string,
  place: string,
  reason: string,
): PostponeSession | null {
  const complete = session && day && day !== session.scheduledOn && reason.trim();
  return complete ? { scheduledOn: day, place: place.trim() || session.place, reason: reason.trim() } : null;
}
