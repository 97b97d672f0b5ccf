import { FormControl, FormGroup, FormRecord, Validators } from '@angular/forms';
import { Policy, PolicyVersionView } from '../api/models';

export const CITY = '511900';

/** How a parameter is typed in. */
export interface PolicyField {
  name: Exclude<keyof Policy, 'timeLimits' | 'votingThreshold'>;
  kind: 'money' | 'number' | 'choice' | 'yes' | 'monthDay' | 'text';
  /** Whether the policy may leave it open, so that the stricter route is taken. */
  open?: boolean;
  least?: number;
  most?: number;
  choices?: string[];
}

/** Every parameter but the limits by step and the voting threshold, in the order of the articles they come from. */
export const POLICY_FIELDS: PolicyField[] = [
  { name: 'minimumInvestment', kind: 'money' },
  { name: 'expertShareNumerator', kind: 'number', least: 1, most: 100 },
  { name: 'expertShareDenominator', kind: 'number', least: 1, most: 100 },
  { name: 'namedDepartmentsRequired', kind: 'yes' },
  { name: 'listDecisionOrder', kind: 'choice', choices: ['GOVERNMENT_FIRST', 'PARTY_FIRST'] },
  { name: 'approvalValidYears', kind: 'number', open: true, least: 1, most: 20 },
  { name: 'implementationPlanCeiling', kind: 'money' },
  { name: 'governmentDecisionThreshold', kind: 'money', open: true },
  { name: 'feasibilityExcessPercent', kind: 'number', open: true, least: 0, most: 100 },
  { name: 'ownerAdjustmentPercent', kind: 'number', open: true, least: 0, most: 100 },
  { name: 'majorChangeThreshold', kind: 'money', open: true },
  { name: 'tenderThreshold', kind: 'money', open: true },
  { name: 'procurementThreshold', kind: 'money', open: true },
  { name: 'progressReportDays', kind: 'number', open: true, least: 1, most: 60 },
  { name: 'incidentDelayDays', kind: 'number', open: true, least: 1, most: 365 },
  { name: 'finalAccountsDueMonths', kind: 'number', open: true, least: 0, most: 60 },
  { name: 'assessmentValidMonths', kind: 'number', open: true, least: 1, most: 120 },
  { name: 'assessmentReminderDays', kind: 'number', open: true, least: 1, most: 365 },
  { name: 'trialMonths', kind: 'number', least: 0, most: 60 },
  { name: 'acceptanceDueMonths', kind: 'number', open: true, least: 0, most: 60 },
  { name: 'acceptanceFilingDays', kind: 'number', open: true, least: 1, most: 365 },
  { name: 'operationServiceMaxYears', kind: 'number', least: 1, most: 20 },
  { name: 'majorProjectThreshold', kind: 'money', open: true },
  { name: 'monitoringReportDue', kind: 'monthDay' },
  { name: 'selfEvaluationFromMonths', kind: 'number', least: 0, most: 120 },
  { name: 'selfEvaluationToMonths', kind: 'number', least: 1, most: 120 },
  { name: 'defaultTimeLimit', kind: 'number', open: true, least: 1, most: 365 },
  { name: 'escalationDays', kind: 'number', open: true, least: 1, most: 60 },
  { name: 'escalationToChairDays', kind: 'number', open: true, least: 1, most: 120 },
  { name: 'amberDays', kind: 'number', least: 0, most: 60 },
  { name: 'nationalProjectCodePattern', kind: 'text', open: true },
];

type Value = string | number | boolean | null;

/** Inputs for all parameters; limits by step kind and the two numbers of the voting threshold are groups of their own. */
export function policyForm(stepKinds: string[]) {
  const limit = () => new FormControl<number | null>(null, [Validators.min(1), Validators.max(365)]);
  const share = () => new FormControl<number | null>(null, [Validators.min(1), Validators.max(100)]);
  return new FormGroup({
    values: new FormRecord<FormControl<Value>>(
      Object.fromEntries(POLICY_FIELDS.map((field) => [field.name, new FormControl<Value>(null, validators(field))])),
    ),
    timeLimits: new FormRecord<FormControl<number | null>>(Object.fromEntries(stepKinds.map((kind) => [kind, limit()]))),
    threshold: new FormGroup({ numerator: share(), denominator: share() }),
  });
}

export type PolicyForm = ReturnType<typeof policyForm>;

function validators(field: PolicyField) {
  const all = field.open ? [] : [Validators.required];
  if (field.kind === 'monthDay') {
    all.push(Validators.pattern(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
  }
  return field.kind === 'number' ? [...all, Validators.min(field.least ?? 0), Validators.max(field.most ?? 0)] : all;
}

/** Puts a policy into the inputs; a step kind it names that has no input yet gets one. */
export function fill(form: PolicyForm, policy: Policy): void {
  for (const field of POLICY_FIELDS) {
    const value = (policy[field.name] ?? null) as Value;
    form.controls.values.get(field.name)?.setValue(field.kind === 'monthDay' ? String(value).replace(/^--/, '') : value);
  }
  const limits = policy.timeLimits as Record<string, number>;
  for (const kind of Object.keys(limits).filter((kind) => !form.controls.timeLimits.contains(kind))) {
    form.controls.timeLimits.addControl(kind, new FormControl<number | null>(null, [Validators.min(1), Validators.max(365)]));
  }
  for (const [kind, control] of Object.entries(form.controls.timeLimits.controls)) {
    control.setValue(limits[kind] ?? null);
  }
  form.controls.threshold.setValue({
    numerator: policy.votingThreshold?.numerator ?? null,
    denominator: policy.votingThreshold?.denominator ?? null,
  });
}

/** What the inputs say. What is left empty is not set. */
export function read(form: PolicyForm): Policy {
  const { values, timeLimits, threshold } = form.getRawValue();
  const { numerator, denominator } = threshold;
  const named = POLICY_FIELDS.map((field) => [field.name, asSent(field, values[field.name])]);
  return {
    ...(Object.fromEntries(named) as Policy),
    timeLimits: Object.fromEntries(Object.entries(timeLimits).filter(([, days]) => isSet(days))) as Policy['timeLimits'],
    votingThreshold: isSet(numerator) && isSet(denominator) ? { numerator, denominator } : null,
  };
}

function asSent(field: PolicyField, value: Value): Value {
  if (!isSet(value)) {
    return null;
  }
  return field.kind === 'monthDay' ? `--${String(value)}` : value;
}

function isSet<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined && (value as unknown) !== '';
}

/** The version in force in a jurisdiction on a day: its own, or the city's where it has none (A49). */
export function inForce(versions: PolicyVersionView[], jurisdiction: string, day: string): PolicyVersionView | undefined {
  const latest = (code: string) =>
    versions
      .filter((version) => version.jurisdiction === code && version.effectiveFrom <= day)
      .sort((one, other) => other.effectiveFrom.localeCompare(one.effectiveFrom))
      .at(0);
  return latest(jurisdiction) ?? latest(CITY);
}

/** A parameter that another version sets otherwise; limits are told step by step. */
export interface PolicyChange {
  name: string;
  stepKind?: string;
  before: unknown;
  after: unknown;
}

export function changes(before: Policy, after: Policy): PolicyChange[] {
  const names = Object.keys({ ...before, ...after }).filter((name) => name !== 'timeLimits') as (keyof Policy)[];
  const plain = names.map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }));
  const [old, fresh] = [before.timeLimits, after.timeLimits] as Record<string, number | undefined>[];
  const limits = Object.keys({ ...old, ...fresh }).map((stepKind) => ({
    name: 'timeLimits',
    stepKind,
    before: old[stepKind] ?? null,
    after: fresh[stepKind] ?? null,
  }));
  return [...plain, ...limits].filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}
