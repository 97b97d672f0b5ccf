import { Directive, Signal, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Session } from '../shell/session';

/** What a form that saves by itself does before its page is left, and before a deed is done on what it holds. */
@Directive({ host: { '(window:beforeunload)': 'warn($event)' } })
export abstract class SavingForm<R> {
  protected abstract readonly editor: { save(): Promise<void>; state: Signal<string>; resource: Signal<R | null | undefined> };
  protected readonly texts = inject(TranslocoService);
  private readonly session = inject(Session);

  /** What is on the screen, as the portal has it; null where it could not be saved. */
  protected async settled(): Promise<R | null> {
    await this.editor.save();
    return this.editor.state() === 'saved' ? (this.editor.resource() ?? null) : null;
  }

  /** Not on the way to sign in again: what is in this tab is there when they come back. */
  protected warn(event: BeforeUnloadEvent): void {
    if (this.editor.state() !== 'saved' && !this.session.ended()) {
      event.preventDefault();
    }
  }

  /** Whether the page may be left: saved first, and asked only when that did not work. */
  async mayLeave(): Promise<boolean> {
    await this.editor.save();
    return this.editor.state() === 'saved' || window.confirm(this.texts.translate('draft.leave'));
  }
}
