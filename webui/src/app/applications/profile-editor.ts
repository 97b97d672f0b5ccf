import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Subject, catchError, debounceTime, map, of, switchMap } from 'rxjs';
import { ApplicationView, FindingView, ProblemView, ProjectProfile } from '../api/models';
import { LocalDraft } from '../shared/local-draft';
import { problemOf } from '../shared/problem';
import { Applications } from './applications';
import { Merge, ProfileField, merge, withFields } from './merge';
import { ProfileForm, profileForm, profileOf } from './profile-form';

const SAVE_AFTER_MS = 1500;
const SCREEN_AFTER_MS = 600;

interface Kept {
  version: number;
  base: ProjectProfile;
  mine: ProjectProfile;
}

export interface Conflict extends Merge {
  theirs: ApplicationView;
}

/**
 * One application being edited: saves by itself, keeps a copy in the tab until the server has it, asks the rules while
 * somebody types, and on a conflict shows what the other changed instead of overwriting it.
 */
@Injectable()
export class ProfileEditor {
  private readonly applications = inject(Applications);
  private readonly typed = new Subject<void>();
  private readonly screened = new Subject<void>();
  private draft = new LocalDraft<Kept>('application');
  private base: ProjectProfile = {};
  private saving: Promise<void> | null = null;

  readonly application = signal<ApplicationView | undefined>(undefined);
  readonly form = signal<ProfileForm>(profileForm({}));
  /** What is filled in, as it would be sent; follows every keystroke. */
  readonly value = signal<ProjectProfile>({});
  readonly findings = signal<FindingView[]>([]);
  readonly state = signal<'saved' | 'changed' | 'saving' | 'failed'>('saved');
  readonly savedAt = signal<Date | null>(null);
  readonly problem = signal<ProblemView | null>(null);
  readonly conflict = signal<Conflict | null>(null);
  readonly restored = signal(false);
  /** Once somebody has looked at the summary, every finding shows beside its field, also beside an empty one. */
  readonly checked = signal(false);
  readonly blocking = computed(() => this.findings().filter((finding) => finding.severity === 'BLOCKING').length);

  constructor() {
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

  open(application: ApplicationView): void {
    this.draft = new LocalDraft<Kept>(`application/${application.id}`);
    const kept = this.draft.kept();
    this.application.set(application);
    this.base = application.profile;
    this.show(application.profile);
    this.findings.set(application.findings);
    if (kept) {
      this.restore(kept, application);
    }
    this.screened.next();
  }

  async save(): Promise<void> {
    await this.saving;
    const application = this.application();
    if (!application || this.state() === 'saved' || this.conflict() || this.form().invalid) {
      return;
    }
    this.saving = this.send(application).finally(() => (this.saving = null));
    await this.saving;
  }

  /** The user's choice on a conflict: fields taken from the other, everything else stays as typed here. */
  async settle(fromOther: ProfileField[]): Promise<void> {
    const conflict = this.conflict();
    if (!conflict) {
      return;
    }
    const profile = withFields(conflict.merged, conflict.theirs.profile, fromOther);
    this.conflict.set(null);
    this.application.set(conflict.theirs);
    this.base = conflict.theirs.profile;
    this.show(profile);
    this.mark();
    await this.save();
  }

  /** Rows were added or removed. */
  changed(): void {
    this.mark();
    this.typed.next();
    this.screened.next();
  }

  private restore(kept: Kept, application: ApplicationView): void {
    this.restored.set(true);
    const result = merge(kept.base, kept.mine, application.profile);
    this.show(result.disputed.length ? kept.mine : result.merged);
    this.mark();
    if (result.disputed.length) {
      this.conflict.set({ ...result, theirs: application });
    } else {
      this.typed.next();
    }
  }

  private show(profile: ProjectProfile): void {
    const form = profileForm(profile);
    form.valueChanges.subscribe(() => {
      this.changed();
    });
    this.form.set(form);
    this.value.set(profileOf(form));
  }

  private mark(): void {
    this.state.set('changed');
    const version = this.application()?.version ?? 0;
    this.value.set(profileOf(this.form()));
    this.draft.keep({ version, base: this.base, mine: this.value() });
  }

  private async send(application: ApplicationView): Promise<void> {
    const mine = profileOf(this.form());
    this.state.set('saving');
    try {
      const saved = await this.applications.save(application, mine);
      this.application.set(saved);
      this.base = mine;
      this.problem.set(null);
      this.settled(mine);
    } catch (error) {
      this.state.set('failed');
      await this.failed(problemOf(error), application, mine);
    }
  }

  /** Saved: unless somebody typed on meanwhile, there is nothing left to keep here. */
  private settled(sent: ProjectProfile): void {
    this.savedAt.set(new Date());
    if (JSON.stringify(profileOf(this.form())) === JSON.stringify(sent)) {
      this.state.set('saved');
      this.draft.drop();
    } else {
      this.state.set('changed');
      this.typed.next();
    }
  }

  private async failed(problem: ProblemView, application: ApplicationView, mine: ProjectProfile): Promise<void> {
    if (problem.status !== 412) {
      this.problem.set(problem);
      return;
    }
    const theirs = await this.applications.now(application.id);
    this.conflict.set({ ...merge(this.base, mine, theirs.profile), theirs });
  }

  private ask() {
    const application = this.application();
    if (!application) {
      return of(null);
    }
    return this.applications.screen(application.listId, profileOf(this.form())).pipe(
      map((answer) => answer.findings),
      catchError(() => of(null)),
    );
  }
}
