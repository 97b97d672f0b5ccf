import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, ApplicationView, FindingView, ProjectProfile } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { ConflictPanel } from '../shared/conflict-panel';
import { FindingsList } from '../shared/findings-list';
import { FieldOf } from '../shared/merge';
import { ProblemMessage } from '../shared/problem-message';
import { SectionSpec, profileSections, sectionOf } from '../shared/profile-fields';
import { SaveState } from '../shared/save-state';
import { SavingForm } from '../shared/saving-form';
import { NegativeListStep } from './negative-list-step';
import { ProfileEditor } from './profile-editor';
import { ProfileField } from './profile-field';
import { ProfileRows } from './profile-rows';

type StepKey = SectionSpec['key'] | 'check';

/** The stepped form of an application. It saves by itself; the last step shows everything the rules find. */
@Component({
  selector: 'bz-application-form',
  imports: [
    ActionBar,
    ConflictPanel,
    FindingsList,
    NegativeListStep,
    NzButtonModule,
    ProblemMessage,
    ProfileField,
    ProfileRows,
    SaveState,
    TranslocoPipe,
  ],
  providers: [ProfileEditor],
  templateUrl: './application-form.html',
  styleUrl: '../shared/stepped-form.css',
})
export class ApplicationForm extends SavingForm<ApplicationView> {
  protected readonly editor = inject(ProfileEditor);
  readonly application = input.required<ApplicationView>();
  readonly busy = input<string | null>(null);
  readonly act = output<{ action: Action; application: ApplicationView }>();

  protected readonly steps: StepKey[] = [...profileSections.map((section) => section.key), 'check'];
  protected readonly step = signal<StepKey>('basics');
  protected readonly section = computed(() => profileSections.find((section) => section.key === this.step()));
  protected readonly fields = computed(
    () => this.section()?.fields.filter((spec) => spec.when?.(this.editor.value(), this.editor.findings()) ?? true) ?? [],
  );
  protected readonly atLast = computed(() => this.step() === 'check');
  protected readonly current = computed(() => this.editor.resource() ?? this.application());

  constructor() {
    super();
    effect(() => {
      const application = this.application();
      untracked(() => {
        if (application.version !== this.editor.resource()?.version) {
          this.editor.open(application);
        }
      });
    });
  }

  protected readonly named = (field: FieldOf<ProjectProfile>): string =>
    this.texts.translate(field === 'planningBasis' ? 'profile.planningBasis.kind' : `profile.${field}`);

  protected readonly told = (field: FieldOf<ProjectProfile>, profile: ProjectProfile): string => {
    const value = profile[field];
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '—');
  };

  protected go(step: StepKey): void {
    if (step === 'check') {
      this.editor.checked.set(true);
    }
    this.step.set(step);
    void this.editor.save();
    window.scrollTo({ top: 0 });
  }

  protected next(by: 1 | -1): void {
    this.go(this.steps[this.steps.indexOf(this.step()) + by]);
  }

  protected blockingIn(step: StepKey): number {
    return this.editor.checked() ? this.foundIn(step).filter((finding) => finding.severity === 'BLOCKING').length : 0;
  }

  protected foundIn(step: StepKey): FindingView[] {
    return this.editor.findings().filter((finding) => (sectionOf(finding.field) ?? 'check') === step);
  }

  /** What is on the screen is saved before a deed is done on it. */
  protected async press(action: Action): Promise<void> {
    const application = await this.settled();
    if (application) {
      this.act.emit({ action, application });
    }
  }
}
