/** The types of the API, generated from webui/openapi.json; some under the name that reads better in the pages. */
export type {
  Action,
  ApplicationSummary,
  Application as ApplicationView,
  Article as ArticleView,
  Baseline as BaselineView,
  BrokenLink,
  CatalogueEntry,
  Confirmation,
  DecideStep,
  Department,
  DepartmentRef,
  DepartmentSuccession,
  Event as EventView,
  FieldReason,
  Finding as FindingView,
  FundingLine,
  InboxCounts,
  InboxItem,
  ItemDecision,
  ItemVerdict,
  Me,
  NegativeListDeclaration as NegativeListItem,
  PaperRegistration as PaperRegistrationView,
  OpenMatters,
  Participant,
  Person,
  PolicyVersion as PolicyVersionView,
  Problem as ProblemView,
  Procedure as ProcedureView,
  ProjectProfile,
  ProjectSummary,
  Project as ProjectView,
  Reason,
  RecordCheck as RecordCheckView,
  ReplacedSystem,
  Rule as RuleView,
  Step as StepView,
  Submission as SubmissionView,
  SucceedDepartment,
  WaitingStep,
} from './generated/models';
import type { Action, DepartmentRef, Finding as FindingView, FundingLine } from './generated/models';

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
