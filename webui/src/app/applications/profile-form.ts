import { FormArray, FormControl, FormGroup } from '@angular/forms';
import { CatalogueEntry, FundingLine, NegativeListItem, Participant, ProjectProfile, ReplacedSystem } from '../api/models';
import { RowForm, catalogueEntryRow, participantRow, row, withoutEmptyText } from '../shared/form-rows';

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
  'undeliveredDataGrounds',
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
  catalogueEntries: catalogueEntryRow,
  participants: participantRow,
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
