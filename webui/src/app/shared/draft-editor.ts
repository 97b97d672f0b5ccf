import { DestroyRef, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { AbstractControl } from '@angular/forms';
import { Observable, Subject, catchError, debounceTime, of, switchMap } from 'rxjs';
import { FindingView, ProblemView } from '../api/models';
import { LocalDraft } from './local-draft';
import { FieldOf, Merge, merge, same, withFields } from './merge';
import { problemOf } from './problem';

const SAVE_AFTER_MS = 1500;
const SCREEN_AFTER_MS = 600;

export type SaveStanding = 'saved' | 'changed' | 'saving' | 'failed';

/** What of a resource the editing of it needs. */
export interface Drafted {
  id: string;
  version: number;
  findings: FindingView[];
  updatedByName?: string | null;
  updatedAt?: string | null;
}

interface Kept<V> {
  version: number;
  base: V;
  mine: V;
}

export interface Conflict<R, V> extends Merge<V> {
  theirs: R;
}

/**
 * Something being written: saves by itself, keeps a copy in the tab until the server has it, asks the rules while somebody
 * types, and on a conflict shows what the other changed instead of overwriting it.
 *
 * @typeParam R the resource
 * @typeParam V what is written, field by field as it is merged
 * @typeParam F the form it is written in
 */
export abstract class DraftEditor<R extends Drafted, V extends object, F extends AbstractControl> {
  private readonly typed = new Subject<void>();
  private readonly screened = new Subject<void>();
  private draft: LocalDraft<Kept<V>>;
  private base: V;
  private saving: Promise<void> | null = null;

  readonly resource = signal<R | undefined>(undefined);
  readonly form = signal<F>(this.formOf(this.nothing()));
  /** What is filled in, as it would be sent; follows every keystroke. */
  readonly value = signal<V>(this.nothing());
  readonly findings = signal<FindingView[]>([]);
  readonly state = signal<SaveStanding>('saved');
  readonly savedAt = signal<Date | null>(null);
  readonly problem = signal<ProblemView | null>(null);
  readonly conflict = signal<Conflict<R, V> | null>(null);
  readonly restored = signal(false);
  /** Once somebody has looked at the summary, every finding shows beside its field, also beside an empty one. */
  readonly checked = signal(false);
  readonly blocking = computed(() => this.findings().filter((finding) => finding.severity === 'BLOCKING').length);

  /** @param kind what is edited: its drafts are kept in the tab under that name */
  constructor(private readonly kind: string) {
    this.draft = new LocalDraft<Kept<V>>(kind);
    this.base = this.nothing();
    this.typed.pipe(debounceTime(SAVE_AFTER_MS), takeUntilDestroyed()).subscribe(() => void this.save());
    this.screened
      .pipe(
        debounceTime(SCREEN_AFTER_MS),
        switchMap(() => this.ask()),
        takeUntilDestroyed(),
      )
      .subscribe((findings) => {
        if (findings) {
          this.findings.set(findings);
        }
      });
    inject(DestroyRef).onDestroy(() => {
      if (this.state() === 'changed') {
        void this.save();
      }
    });
  }

  protected abstract nothing(): V;
  protected abstract formOf(value: V): F;
  protected abstract valueOf(form: F): V;
  /** What the resource says. */
  abstract written(resource: R): V;
  protected abstract store(resource: R, value: V): Promise<R>;
  protected abstract now(id: string): Promise<R>;
  /** What the rules would find; nothing is stored. */
  protected abstract screen(resource: R, value: V): Observable<FindingView[]>;

  open(resource: R): void {
    this.draft = new LocalDraft<Kept<V>>(`${this.kind}/${resource.id}`);
    const kept = this.draft.kept();
    this.resource.set(resource);
    this.base = this.written(resource);
    this.show(this.base);
    this.findings.set(resource.findings);
    if (kept) {
      this.restore(kept, resource);
    }
    this.screened.next();
  }

  /** One after another: whoever waits for the same save finds that the next one has begun. */
  async save(): Promise<void> {
    while (this.saving) {
      await this.saving;
    }
    const resource = this.resource();
    if (!resource || this.state() === 'saved' || this.conflict() || this.form().invalid) {
      return;
    }
    this.saving = this.send(resource).finally(() => (this.saving = null));
    await this.saving;
  }

  /** The user's choice on a conflict: fields taken from the other, everything else stays as typed here. */
  async settle(fromOther: FieldOf<V>[]): Promise<void> {
    const conflict = this.conflict();
    if (!conflict) {
      return;
    }
    const theirs = this.written(conflict.theirs);
    this.conflict.set(null);
    this.resource.set(conflict.theirs);
    this.base = theirs;
    this.show(withFields(conflict.merged, theirs, fromOther));
    this.mark();
    await this.save();
  }

  /** Something was filled in. */
  changed(): void {
    this.mark();
    this.typed.next();
    this.screened.next();
  }

  private restore(kept: Kept<V>, resource: R): void {
    this.restored.set(true);
    const result = merge(kept.base, kept.mine, this.base);
    this.show(result.disputed.length ? kept.mine : result.merged);
    this.mark();
    if (result.disputed.length) {
      this.conflict.set({ ...result, theirs: resource });
    } else {
      this.typed.next();
    }
  }

  private show(value: V): void {
    const form = this.formOf(value);
    form.valueChanges.subscribe(() => {
      this.changed();
    });
    this.form.set(form);
    this.value.set(this.valueOf(form));
  }

  private mark(): void {
    this.state.set('changed');
    const version = this.resource()?.version ?? 0;
    this.value.set(this.valueOf(this.form()));
    this.draft.keep({ version, base: this.base, mine: this.value() });
  }

  private async send(resource: R): Promise<void> {
    const mine = this.valueOf(this.form());
    this.state.set('saving');
    try {
      const saved = await this.store(resource, mine);
      this.resource.set(saved);
      this.base = mine;
      this.problem.set(null);
      this.settled(mine);
    } catch (error) {
      this.state.set('failed');
      await this.failed(problemOf(error), resource, mine);
    }
  }

  /** Saved: unless somebody typed on meanwhile, there is nothing left to keep here. */
  private settled(sent: V): void {
    this.savedAt.set(new Date());
    if (same(this.valueOf(this.form()), sent)) {
      this.state.set('saved');
      this.draft.drop();
    } else {
      this.state.set('changed');
      this.typed.next();
    }
  }

  private async failed(problem: ProblemView, resource: R, mine: V): Promise<void> {
    if (problem.status !== 412) {
      this.problem.set(problem);
      return;
    }
    const theirs = await this.now(resource.id);
    this.conflict.set({ ...merge(this.base, mine, this.written(theirs)), theirs });
  }

  private ask(): Observable<FindingView[] | null> {
    const resource = this.resource();
    return resource ? this.screen(resource, this.valueOf(this.form())).pipe(catchError(() => of(null))) : of(null);
  }
}
