import { inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { ProblemView } from '../api/models';
import { problemOf } from '../shared/problem';
import { Toasts } from '../shared/toasts';

/** One deed at a time: which is under way, and why the last one was refused. */
export class Sending {
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly under = signal<string | null>(null);
  private readonly refused = signal<ProblemView | null>(null);
  readonly busy = this.under.asReadonly();
  readonly problem = this.refused.asReadonly();

  /** What the server answered; `null` when it refused. */
  async run<T>(name: string, deed: () => Promise<T>): Promise<T | null> {
    this.under.set(name);
    this.refused.set(null);
    try {
      const answer = await deed();
      this.toasts.say(this.texts.translate('reviewSessions.done'));
      return answer;
    } catch (error) {
      this.refused.set(problemOf(error));
      return null;
    } finally {
      this.under.set(null);
    }
  }

  forget(): void {
    this.refused.set(null);
  }
}
