import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import { Subscription } from 'rxjs';
import { ImportKind, ImportView, ProblemView } from '../api/models';
import { problemOf } from '../shared/problem';
import { Imports } from './imports';

const LOOK_AGAIN_AFTER_MS = 500;

/** One import on its way: sent, checked, entered. While the portal works on it, it is asked how far it is. */
@Injectable()
export class ImportRun {
  private readonly imports = inject(Imports);
  readonly run = signal<ImportView | null>(null);
  readonly problem = signal<ProblemView | null>(null);
  /** Share of the file that was sent; `null` while nothing is under way. */
  readonly sent = signal<number | null>(null);
  readonly entering = signal(false);
  readonly busy = computed(() => this.sent() !== null || this.entering());
  readonly progress = signal<{ done: number; total: number }>({ done: 0, total: 0 });
  readonly percent = computed(() => {
    const { done, total } = this.progress();
    return total ? Math.floor((done / total) * 100) : 0;
  });
  private sending?: Subscription;
  private looking?: ReturnType<typeof setInterval>;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.sending?.unsubscribe();
      this.stopLooking();
    });
  }

  /** Comes back to one that was left. */
  async open(id: string): Promise<void> {
    await this.attempt(async () => {
      this.run.set(await this.imports.get(id));
    });
  }

  async send(kind: ImportKind, file: File): Promise<void> {
    this.sent.set(0);
    const started = await this.attempt(() => this.imports.start(kind, file));
    if (!started) {
      this.sent.set(null);
      return;
    }
    this.run.set(started);
    this.look(started.id);
    this.sending = this.imports.fill(started.id, file).subscribe({
      next: (step) => {
        if ('sent' in step) {
          this.sent.set(step.sent);
        } else {
          this.run.set(step.checked);
          this.end();
        }
      },
      error: (error: unknown) => {
        this.problem.set(problemOf(error));
        this.end();
      },
    });
  }

  async commit(): Promise<void> {
    const run = this.run();
    if (run) {
      this.entering.set(true);
      this.look(run.id);
      await this.attempt(async () => {
        this.run.set(await this.imports.commit(run));
      });
      this.end();
    }
  }

  forget(): void {
    this.run.set(null);
    this.problem.set(null);
  }

  private async attempt<T>(deed: () => Promise<T>): Promise<T | undefined> {
    this.problem.set(null);
    try {
      return await deed();
    } catch (error) {
      this.problem.set(problemOf(error));
      return undefined;
    }
  }

  /** A look that fails says nothing: the deed itself will. */
  private look(id: string): void {
    this.progress.set({ done: 0, total: 0 });
    this.stopLooking();
    this.looking = setInterval(() => {
      this.imports.get(id).then(
        (run) => {
          if (this.busy()) {
            this.progress.set({ done: run.progressDone, total: run.progressTotal });
          }
        },
        () => undefined,
      );
    }, LOOK_AGAIN_AFTER_MS);
  }

  private end(): void {
    this.stopLooking();
    this.sent.set(null);
    this.entering.set(false);
  }

  private stopLooking(): void {
    clearInterval(this.looking);
  }
}
