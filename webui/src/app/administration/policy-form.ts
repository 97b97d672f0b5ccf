import { Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { PolicyVersionView, ProblemView, ReferenceFigure } from '../api/models';
import { Commands } from '../shared/commands';
import { Jurisdictions } from '../shared/jurisdictions';
import { MoneyInput } from '../shared/money-input';
import { policyWords } from '../shared/policy-words';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { CITY, POLICY_FIELDS, changes, fill, inForce, policyForm, read } from './policy-fields';

/** Limits that can be set beforehand, besides those the version in force has. */
const STEP_KINDS = [
  'APPLICATION_SCREENING',
  'LIST_COMPOSITION',
  'LIST_DETERMINATION',
  'LIST_GOVERNMENT_DECISION',
  'LIST_PARTY_DECISION',
  'LIST_PUBLICATION',
  'CANCELLATION_REVIEW',
  'LIST_EXCEPTION_REVIEW',
  'LIST_EXCEPTION_DECISION',
  'TECHNICAL_REVIEW',
];

/** A new version of the policy: it begins as the one in force and says what it changes of it. */
@Component({
  selector: 'bz-policy-form',
  imports: [MoneyInput, NzButtonModule, NzInputModule, ProblemMessage, ReactiveFormsModule, TranslocoPipe],
  templateUrl: './policy-form.html',
  styles: `
    form {
      padding: var(--s4);
    }
    form > * + * {
      margin-top: var(--s5);
    }
    fieldset {
      border: 0;
      padding: 0;
    }
    legend {
      margin-bottom: var(--s3);
      font-weight: 600;
    }
  `,
})
export class PolicyEntry {
  private readonly commands = inject(Commands);
  private readonly texts = inject(TranslocoService);
  protected readonly jurisdictions = inject(Jurisdictions);
  readonly versions = input.required<PolicyVersionView[]>();
  /** The figure to take up, as often as one is chosen. */
  readonly adopted = input<ReferenceFigure | null>(null);
  readonly entered = output();
  readonly closed = output();

  protected readonly fields = POLICY_FIELDS;
  protected readonly form = policyForm(STEP_KINDS);
  protected readonly terms = new FormGroup({
    jurisdiction: new FormControl(CITY, { nonNullable: true, validators: Validators.required }),
    effectiveFrom: new FormControl('', { nonNullable: true, validators: Validators.required }),
    reason: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/)] }),
  });
  protected readonly saving = signal(false);
  protected readonly problem = signal<ProblemView | null>(null);
  private readonly typed = toSignal(this.form.valueChanges);
  private readonly place = toSignal(this.terms.valueChanges, { initialValue: this.terms.value });
  private key = crypto.randomUUID();

  /** The version that the new one follows on. */
  protected readonly base = computed(() =>
    inForce(this.versions(), this.place().jurisdiction ?? CITY, this.place().effectiveFrom || '9999-12-31'),
  );
  protected readonly stepKinds = computed(() => {
    this.typed();
    return Object.keys(this.form.controls.timeLimits.controls);
  });
  protected readonly differences = computed(() => {
    this.typed();
    const base = this.base();
    return base ? changes(base.policy, read(this.form)).map((change) => this.told(change)) : [];
  });

  constructor() {
    effect(() => {
      const base = this.base();
      if (base && this.form.pristine) {
        fill(this.form, base.policy);
      }
    });
    effect(() => {
      const figure = this.adopted();
      if (figure) {
        this.take(figure);
      }
    });
  }

  private take(figure: ReferenceFigure): void {
    const [name, kind] = figure.parameter.split('.');
    const control = kind ? this.form.controls.timeLimits.get(kind) : this.form.controls.values.get(name);
    control?.setValue(figure.figure);
    this.form.markAsDirty();
  }

  private told({ name, stepKind, before, after }: ReturnType<typeof changes>[number]) {
    const words = (value: unknown) =>
      policyWords(this.texts, name, value).join('；') || this.texts.translate<string>('administration.unset');
    const parameter: string = this.texts.translate(`policy.${name}`);
    const label = stepKind ? `${parameter} · ${this.texts.translate<string>(`stepKind.${stepKind}`)}` : parameter;
    return { label, before: words(before), after: words(after) };
  }

  protected async save(): Promise<void> {
    this.saving.set(true);
    this.problem.set(null);
    try {
      await this.commands.send('POST', '/api/v1/policies', { ...this.terms.getRawValue(), policy: read(this.form) }, undefined, this.key);
      this.entered.emit();
    } catch (error) {
      this.problem.set(problemOf(error));
      this.key = crypto.randomUUID();
    } finally {
      this.saving.set(false);
    }
  }
}
