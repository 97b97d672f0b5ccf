import { computed, signal } from '@angular/core';
import { ProblemView } from '../api/models';
import { KeptForSigning } from './commands';
import { problemOf } from './problem';

/** What a page sends, one deed at a time: which is under way, and why the last one was refused. */
export class Sending {
  /** Name of the deed under way; empty where a page has only one. */
  readonly busy = signal<string | null>(null);
  readonly underWay = computed(() => this.busy() !== null);
  readonly problem = signal<ProblemView | null>(null);

  /** @param done what follows a deed that was not refused */
  constructor(private readonly done: () => void = () => undefined) {}

  /** What was said about an earlier attempt is about another matter. */
  forget(): void {
    this.problem.set(null);
  }

  /** What the server answered; `null` when it refused, kept the deed to be signed, or is still at the deed before. */
  async run<T>(deed: () => Promise<T>, name = ''): Promise<T | null> {
    if (this.underWay()) {
      return null;
    }
    this.busy.set(name);
    this.problem.set(null);
    try {
      const answer = await deed();
      this.done();
      return answer;
    } catch (error) {
      this.problem.set(error instanceof KeptForSigning ? null : problemOf(error));
      return null;
    } finally {
      this.busy.set(null);
    }
  }
}
