import { FindingView, ProjectProfile } from '../api/models';

export type ControlKind = 'text' | 'area' | 'choice' | 'yesNo' | 'money' | 'date' | 'month' | 'year' | 'number' | 'department' | 'project' | 'platforms' | 'documents';

/** One field of a profile: how it is filled in and shown. Its label is the text `profile.<name>`. */
export interface FieldSpec {
  name: string;
  kind: ControlKind;
  /** Text prefix of the options, and the options themselves. */
  options?: { terms: string; values: readonly string[]; labels?: Record<string, string> };
  max?: number;
  /** A line that explains the field, `profileHint.<name>`. */
  hint?: boolean;
  wide?: boolean;
  /** Asked for only then; otherwise it does not concern this project. */
  when?: (profile: ProjectProfile, findings?: readonly FindingView[]) => boolean;
}

export interface RowSpec {
  name: 'fundingLines' | 'systemsReplaced' | 'catalogueEntries' | 'participants';
  columns: FieldSpec[];
}

export interface SectionSpec {
  key: 'basics' | 'funds' | 'negativeList' | 'data' | 'cooperation';
  fields: FieldSpec[];
  rows: RowSpec[];
}

const choice = (terms: string, ...values: string[]) => ({ terms, values });
const sectors = choice(
  'sector',
  'AGRICULTURE',
  'AUDIT',
  'CIVIL_AFFAIRS',
  'COMMERCE',
  'CULTURE_TOURISM',
  'CYBERSPACE',
  'DEVELOPMENT',
  'EDUCATION',
  'EMERGENCY',
  'ENVIRONMENT',
  'FINANCE',
  'FORESTRY',
  'GOVERNMENT_AFFAIRS',
  'GOVERNMENT_SERVICES',
  'HEALTH',
  'HOUSING',
  'INDUSTRY',
  'INVESTMENT',
  'JUDICIARY',
  'JUSTICE',
  'MARKET',
  'MEDICAL_INSURANCE',
  'NATURAL_RESOURCES',
  'PARTY_AFFAIRS',
  'PETITIONS',
  'POLITICAL_LEGAL',
  'PUBLICITY',
  'PUBLIC_SECURITY',
  'SCIENCE',
  'SOCIAL_SECURITY',
  'STATE_ASSETS',
  'STATISTICS',
  'TRANSPORT',
  'URBAN_MANAGEMENT',
  'VETERANS',
  'WATER',
  'OTHER',
);

/** The profile in the order in which it is asked for and shown. */
export const profileSections: SectionSpec[] = [
  {
    key: 'basics',
    fields: [
      { name: 'name', kind: 'text', max: 200, wide: true },
      { name: 'category', kind: 'choice', options: choice('category', 'INFRASTRUCTURE', 'APPLICATION_SYSTEM', 'SECURITY_SYSTEM') },
      { name: 'contentKind', kind: 'choice', options: choice('contentKind', 'DESIGN', 'CONSTRUCTION', 'OPERATION_SERVICE') },
      { name: 'nature', kind: 'choice', options: choice('nature', 'NEW', 'EXTENSION', 'UPGRADE'), hint: true },
      { name: 'mode', kind: 'choice', options: choice('mode', 'SELF_BUILT', 'PURCHASED_SERVICE') },
      { name: 'originalProjectId', kind: 'project', hint: true, when: hasOriginal },
      { name: 'originalProjectAccepted', kind: 'yesNo', hint: true, when: hasOriginal },
      { name: 'sector', kind: 'choice', options: sectors },
      { name: 'industryAuthority', kind: 'department', hint: true },
      { name: 'responsiblePerson', kind: 'text', max: 64 },
      { name: 'responsiblePost', kind: 'text', max: 64, hint: true },
      { name: 'summary', kind: 'area', max: 4000, wide: true },
      { name: 'performanceGoals', kind: 'area', max: 4000, wide: true, hint: true },
    ],
    rows: [],
  },
  {
    key: 'funds',
    fields: [
      { name: 'totalInvestment', kind: 'money', hint: true },
      { name: 'governmentInvestment', kind: 'yesNo' },
      { name: 'plannedStart', kind: 'date' },
      { name: 'plannedEnd', kind: 'date' },
      {
        name: 'planningBasis.kind',
        kind: 'choice',
        options: choice('planningKind', 'SPECIAL_PLAN', 'PARTY_GOVERNMENT_DECISION', 'NONE'),
      },
      {
        name: 'planningBasis.reference',
        kind: 'text',
        max: 500,
        when: (profile) => !!profile.planningBasis?.kind && profile.planningBasis.kind !== 'NONE',
      },
      { name: 'upstreamCoordinated', kind: 'yesNo', hint: true },
      { name: 'nationalProjectCode', kind: 'text', max: 64 },
    ],
    rows: [
      {
        name: 'fundingLines',
        columns: [
          { name: 'year', kind: 'year' },
          {
            name: 'source',
            kind: 'choice',
            options: choice('source', 'SPECIAL_FUNDS', 'UPPER_LEVEL_FUNDS', 'SELF_RAISED', 'ENTERPRISE_CONTRIBUTION'),
          },
          { name: 'amount', kind: 'money' },
        ],
      },
    ],
  },
  { key: 'negativeList', fields: [], rows: [] },
  {
    key: 'data',
    fields: [
      { name: 'cloudDeployed', kind: 'yesNo' },
      { name: 'sharesData', kind: 'yesNo' },
      { name: 'nonSharingBasis', kind: 'area', max: 1000, wide: true, when: (profile) => profile.sharesData === false },
      {
        name: 'undeliveredDataGrounds',
        kind: 'area',
        max: 1000,
        wide: true,
        hint: true,
        when: (profile, findings = []) =>
          !!profile.undeliveredDataGrounds || findings.some((finding) => finding.field === 'undeliveredDataGrounds'),
      },
      { name: 'platformsConnected', kind: 'platforms', wide: true },
      { name: 'secureProductStatement', kind: 'area', max: 4000, wide: true, hint: true },
    ],
    rows: [
      {
        name: 'catalogueEntries',
        columns: [
          { name: 'resource', kind: 'text', max: 200 },
          { name: 'fields', kind: 'text', max: 2000 },
          { name: 'sharingKind', kind: 'choice', options: choice('sharing', 'UNCONDITIONAL', 'CONDITIONAL', 'NONE') },
          { name: 'openKind', kind: 'choice', options: choice('opening', 'OPEN', 'CONDITIONAL', 'NONE') },
          { name: 'onlyForParticularFirms', kind: 'yesNo' },
          { name: 'format', kind: 'text', max: 64 },
          { name: 'updateCycle', kind: 'text', max: 64 },
        ],
      },
    ],
  },
  {
    key: 'cooperation',
    fields: [
      { name: 'countySharing', kind: 'yesNo', hint: true },
      { name: 'civilWorks', kind: 'yesNo' },
      { name: 'highEnergyUse', kind: 'yesNo', hint: true },
    ],
    rows: [
      {
        name: 'systemsReplaced',
        columns: [
          { name: 'name', kind: 'text', max: 200 },
          { name: 'shutdownDate', kind: 'date' },
        ],
      },
      {
        name: 'participants',
        columns: [
          { name: 'department', kind: 'department' },
          { name: 'scope', kind: 'text', max: 2000 },
          { name: 'dataDuties', kind: 'text', max: 2000 },
        ],
      },
    ],
  },
];

/** Section in which a finding's field is filled in; undefined for a finding on the whole. */
export function sectionOf(field: string | null | undefined): SectionSpec['key'] | undefined {
  if (!field) {
    return undefined;
  }
  const name = field.split(/[.[]/)[0];
  if (name === 'negativeList') {
    return 'negativeList';
  }
  return profileSections.find(
    (section) =>
      section.fields.some((spec) => spec.name.split('.')[0] === name) || section.rows.some((rows) => rows.name === name),
  )?.key;
}

/** Whether a finding's field is this one or part of it. */
export function concerns(findingField: string | null | undefined, name: string): boolean {
  return !!findingField && (findingField === name || findingField.startsWith(`${name}[`) || findingField.startsWith(`${name}.`));
}

function hasOriginal(profile: ProjectProfile): boolean {
  return profile.nature === 'EXTENSION' || profile.nature === 'UPGRADE';
}
