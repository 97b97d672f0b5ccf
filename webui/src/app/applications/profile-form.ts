import { FormArray, FormControl, FormGroup } from '@angular/forms';
import { CatalogueEntry, FundingLine, NegativeListItem, Participant, ProjectProfile, ReplacedSystem } from '../api/models';

type Controls<T> = { [K in keyof T]-?: FormControl<NonNullable<T[K]> | null> };
export type RowForm<T> = FormGroup<Controls<T>>;
type PlanningBasis = NonNullable<ProjectProfile['planningBasis']>;

export const NEGATIVE_LIST_ITEMS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

const PLAIN_FIELDS = [
  'name',
  'summary',
  'performanceGoals',
  'category',
  'nature',
  'originalProjectId',
  'originalProjectAccepted',
  'contentKind',
  'mode',
  'governmentInvestment',
  'sector',
  'industryAuthority',
  'responsiblePerson',
  'responsiblePost',
  'totalInvestment',
  'plannedStart',
  'plannedEnd',
  'cloudDeployed',
  'sharesData',
  'nonSharingBasis',
  'secureProductStatement',
  'upstreamCoordinated',
  'countySharing',
  'civilWorks',
  'highEnergyUse',
  'nationalProjectCode',
] as const;
type PlainField = (typeof PLAIN_FIELDS)[number];

type PlainControls = { [K in PlainField]: FormControl<NonNullable<ProjectProfile[K]> | null> };

export type ProfileForm = FormGroup<
  PlainControls & {
    platformsConnected: FormControl<NonNullable<ProjectProfile['platformsConnected']>>;
    planningBasis: RowForm<PlanningBasis>;
    fundingLines: FormArray<RowForm<FundingLine>>;
    negativeList: FormArray<RowForm<NegativeListItem>>;
    systemsReplaced: FormArray<RowForm<ReplacedSystem>>;
    catalogueEntries: FormArray<RowForm<CatalogueEntry>>;
    participants: FormArray<RowForm<Participant>>;
  }
>;

export const newRow = {
  fundingLines: (line?: Partial<FundingLine>) => row<FundingLine>({ year: null, source: null, amount: null }, line),
  systemsReplaced: (system?: Partial<ReplacedSystem>) =>
    row<ReplacedSystem>({ name: null, shutdownDate: null }, system),
  catalogueEntries: (entry?: Partial<CatalogueEntry>) =>
    row<CatalogueEntry>(
      {
        resource: null,
        fields: null,
        sharingKind: null,
        openKind: null,
        onlyForParticularFirms: null,
        format: null,
        updateCycle: null,
      },
      entry,
    ),
  participants: (participant?: Partial<Participant>) =>
    row<Participant>({ department: null, scope: null, dataDuties: null }, participant),
  negativeList: (item: Partial<NegativeListItem>) =>
    row<NegativeListItem>({ item: 0, applies: null, legalBasis: null, explanation: null }, item),
};

/** The form of a profile, empty where nothing is filled in yet. */
export function profileForm(profile: ProjectProfile): ProfileForm {
  const plain = Object.fromEntries(PLAIN_FIELDS.map((name) => [name, new FormControl(profile[name] ?? null)]));
  return new FormGroup({
    ...(plain as unknown as PlainControls),
    platformsConnected: new FormControl(profile.platformsConnected ?? [], { nonNullable: true }),
    planningBasis: new FormGroup({
      kind: new FormControl(profile.planningBasis?.kind ?? null),
      reference: new FormControl(profile.planningBasis?.reference ?? null),
    }),
    fundingLines: new FormArray((profile.fundingLines ?? []).map(newRow.fundingLines)),
    negativeList: new FormArray(
      NEGATIVE_LIST_ITEMS.map((item) =>
        newRow.negativeList(profile.negativeList?.find((declared) => declared.item === item) ?? { item }),
      ),
    ),
    systemsReplaced: new FormArray((profile.systemsReplaced ?? []).map(newRow.systemsReplaced)),
    catalogueEntries: new FormArray((profile.catalogueEntries ?? []).map(newRow.catalogueEntries)),
    participants: new FormArray((profile.participants ?? []).map(newRow.participants)),
  });
}

/** What is filled in, in the form in which it is sent: empty text is nothing, an untouched declaration is left out. */
export function profileOf(form: ProfileForm): ProjectProfile {
  const value = withoutEmptyText(form.getRawValue()) as ProjectProfile;
  const basis = value.planningBasis;
  return {
    ...value,
    planningBasis: basis?.kind || basis?.reference ? basis : null,
    negativeList: value.negativeList?.filter((declared) => declared.applies !== null),
  };
}

function withoutEmptyText(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.trim() === '' ? null : value;
  }
  if (Array.isArray(value)) {
    return value.map(withoutEmptyText);
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutEmptyText(inner)]));
  }
  return value;
}

function row<T extends object>(empty: T, value?: Partial<T>): RowForm<T> {
  const filled = { ...empty, ...value };
  const controls = Object.fromEntries(
    Object.keys(empty).map((key) => [key, new FormControl(filled[key as keyof T] ?? null)]),
  );
  return new FormGroup(controls as unknown as Controls<T>) as RowForm<T>;
}
