import { HttpClient } from '@angular/common/http';
import { DestroyRef, Signal, computed, effect, inject, signal, untracked } from '@angular/core';
import { Subscription } from 'rxjs';
import { Page, ProblemView } from '../api/models';
import { problemOf } from './problem';

/** As many as the portal gives at once. */
const MOST = 100;

type Query = Record<string, string | number | boolean | null | undefined>;

/**
 * A list read page by page behind the portal's opaque cursor. A changed query starts again from the top; an answer to an
 * older query is dropped.
 */
export class KeysetList<T> {
  private readonly http = inject(HttpClient);
  private readonly read = signal<T[]>([]);
  private readonly cursor = signal<string | null>(null);
  private readonly under = signal(false);
  private readonly wrong = signal<ProblemView | null>(null);
  private readonly counted = signal<number | null>(null);
  private running?: Subscription;

  readonly items = this.read.asReadonly();
  readonly loading = this.under.asReadonly();
  readonly problem = this.wrong.asReadonly();
  readonly total = this.counted.asReadonly();
  readonly hasMore = computed(() => this.cursor() !== null);
  readonly empty = computed(() => !this.under() && !this.wrong() && this.read().length === 0);

  /**
   * @param address where to read, as a function where it depends on an input
   * @param query   `undefined` while the list is not wanted yet
   */
  constructor(
    private readonly address: string | (() => string),
    private readonly query: Signal<Query | undefined>,
  ) {
    effect(() => {
      if (this.query()) {
        untracked(() => {
          this.reload();
        });
      }
    });
    inject(DestroyRef).onDestroy(() => this.running?.unsubscribe());
  }

  /** Where the whole list is read, with its filters and without its pages. */
  readonly whole = computed(() => ({ address: this.place(), params: this.params(null, ['limit', 'count']) }));

  reload(): void {
    this.load(null);
  }

  /**
   * Reads again what is shown, while it stays on the page: something changed elsewhere. A list that is longer than one page may be
   * begins anew.
   */
  refresh(): void {
    if (this.under() || !this.query()) {
      return;
    }
    const shown = Math.min(this.read().length, MOST);
    this.running?.unsubscribe();
    this.running = this.http.get<Page<T>>(this.place(), { params: { ...this.params(null), ...(shown ? { limit: shown } : {}) } }).subscribe({
      next: (page) => {
        this.read.set(page.items);
        this.cursor.set(page.nextCursor ?? null);
        this.counted.set(page.total ?? null);
      },
      error: () => undefined,
    });
  }

  more(): void {
    if (this.cursor() && !this.under()) {
      this.load(this.cursor());
    }
  }

  private load(cursor: string | null): void {
    this.running?.unsubscribe();
    this.under.set(true);
    this.wrong.set(null);
    this.running = this.http.get<Page<T>>(this.place(), { params: this.params(cursor) }).subscribe({
      next: (page) => {
        this.read.update((items) => (cursor ? [...items, ...page.items] : page.items));
        this.cursor.set(page.nextCursor ?? null);
        if (!cursor) {
          this.counted.set(page.total ?? null);
        }
        this.under.set(false);
      },
      error: (error: unknown) => {
        this.wrong.set(problemOf(error));
        this.under.set(false);
      },
    });
  }

  private place(): string {
    return typeof this.address === 'string' ? this.address : this.address();
  }

  private params(cursor: string | null, without: string[] = []): Record<string, string | number | boolean> {
    const given = Object.entries({ ...this.query(), cursor }).filter(
      ([name, value]) => value !== null && value !== undefined && value !== '' && !without.includes(name),
    );
    return Object.fromEntries(given) as Record<string, string | number | boolean>;
  }
}
