/** The types of the API, generated from webui/openapi.json; some under the name that reads better in the pages. */
export type {
  Action,
  ApplicationSummary,
  Application as ApplicationView,
  Article as ArticleView,
  Baseline as BaselineView,
  BrokenLink,
  Confirmation,
  DecideStep,
  DepartmentRef,
  Event as EventView,
  FieldReason,
  Finding as FindingView,
  InboxCounts,
  InboxItem,
  ItemDecision,
  ItemVerdict,
  Me,
  PaperRegistration as PaperRegistrationView,
  PolicyVersion as PolicyVersionView,
  Problem as ProblemView,
  Procedure as ProcedureView,
  ProjectSummary,
  Project as ProjectView,
  Reason,
  RecordCheck as RecordCheckView,
  Rule as RuleView,
  Step as StepView,
  Submission as SubmissionView,
  WaitingStep,
} from './generated/models';
import type { Action, DepartmentRef, Finding as FindingView } from './generated/models';

/** A page of a list, whatever it lists. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total: number | null;
}
export interface AnnualListSummary {
  id: string;
  year: number;
  state: string;
  opensOn?: string | null;
  closesOn?: string | null;
  ceiling?: number | null;
}
export interface LineDecision {
  organ: string;
  verdict: string;
  amount?: number | null;
  reason?: string | null;
  by?: string | null;
  at?: string | null;
}
export interface ListLineView {
  id: string;
  number?: number | null;
  applicationId?: string | null;
  projectId: string;
  projectCode: string;
  projectName: string;
  ownerDepartment: DepartmentRef;
  category?: string | null;
  nature?: string | null;
  mode?: string | null;
  totalInvestment: number;
  amount: number;
  fundingLines: FundingLine[];
  included: boolean;
  inclusionReason?: string | null;
  findings: FindingView[];
  decisions: LineDecision[];
  contested: boolean;
  version: number;
  actions: Action[];
}
export interface AnnualListView {
  id: string;
  year: number;
  state: string;
  opensOn: string;
  closesOn: string;
  ceiling: number | null;
  stepId?: string | null;
  version: number;
  actions: Action[];
}
export interface SessionMember {
  name: string;
  department: string | null;
  kind: string;
}
export interface ReviewSessionSummary {
  id: string;
  listId: string;
  year: number;
  heldOn: string;
  place?: string | null;
  state: string;
  members?: number;
}
export interface SessionItem {
  lineId: string;
  projectId: string;
  projectName: string;
  projectCode?: string | null;
  ownerDepartment: DepartmentRef;
  amount: number;
  lineVersion: number;
  findings: FindingView[];
  verdict?: string | null;
  decidedAmount?: number | null;
  reason?: string | null;
}
export interface ReviewSessionView {
  id: string;
  listId: string;
  year: number;
  heldOn: string;
  place?: string | null;
  state: string;
  members: SessionMember[];
  items: SessionItem[];
  version: number;
  actions: Action[];
}

// Drafts of a profile, until the contract says what a request may leave out.
export interface FundingLine {
  year: number | null;
  source: string | null;
  amount: number | null;
}
export interface NegativeListItem {
  item: number;
  applies: boolean | null;
  legalBasis?: string | null;
  explanation?: string | null;
}
export interface CatalogueEntry {
  resource: string | null;
  fields: string | null;
  sharingKind: string | null;
  openKind: string | null;
  onlyForParticularFirms: boolean | null;
  format: string | null;
  updateCycle: string | null;
}
export interface Participant {
  department: string | null;
  scope: string | null;
  dataDuties: string | null;
}
export interface ProjectProfile {
  name?: string | null;
  summary?: string | null;
  performanceGoals?: string | null;
  category?: string | null;
  nature?: string | null;
  originalProjectId?: string | null;
  originalProjectAccepted?: boolean | null;
  contentKind?: string | null;
  mode?: string | null;
  governmentInvestment?: boolean | null;
  sector?: string | null;
  industryAuthority?: string | null;
  responsiblePerson?: string | null;
  responsiblePost?: string | null;
  totalInvestment?: number | null;
  fundingLines?: FundingLine[];
  plannedStart?: string | null;
  plannedEnd?: string | null;
  planningBasis?: { kind: string | null; reference: string | null } | null;
  negativeList?: NegativeListItem[];
  systemsReplaced?: { name: string | null; shutdownDate: string | null }[];
  cloudDeployed?: boolean | null;
  platformsConnected?: string[];
  sharesData?: boolean | null;
  nonSharingBasis?: string | null;
  catalogueEntries?: CatalogueEntry[];
  secureProductStatement?: string | null;
  upstreamCoordinated?: boolean | null;
  countySharing?: boolean | null;
  participants?: Participant[];
  civilWorks?: boolean | null;
  highEnergyUse?: boolean | null;
  nationalProjectCode?: string | null;
}
