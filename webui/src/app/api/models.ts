// Types of the API as agreed; replaced by those generated from webui/openapi.json.
export interface Reason {
  article?: string | null;
  message: string;
}
export interface Action {
  name: string;
  method: string;
  href: string;
  allowed: boolean;
  reasons: Reason[];
}
export interface Page<T> {
  items: T[];
  nextCursor?: string | null;
  total?: number | null;
}
export interface DepartmentRef {
  code: string;
  name: string;
  nameEn?: string | null;
}
export interface Me {
  id: string;
  name: string;
  department?: DepartmentRef | null;
  roles: string[];
  access: 'GRANTED' | 'NO_ROLE' | 'UNKNOWN_DEPARTMENT';
  contact?: string | null;
}
export interface FindingView {
  rule: string;
  article?: string | null;
  basis: 'LAW' | 'POLICY' | 'DATA';
  severity: 'BLOCKING' | 'NEEDS_DECISION' | 'WARNING' | 'INFO';
  field?: string | null;
  message: string;
  remedy?: string | null;
}
export interface ProblemView {
  type: string;
  title: string;
  status: number;
  detail?: string | null;
  article?: string | null;
  rule?: string | null;
  findings?: FindingView[];
  violations?: { field: string; message: string }[];
  traceId?: string | null;
}
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
export interface ApplicationSummary {
  id: string;
  listId: string;
  year: number;
  ownerDepartment: DepartmentRef;
  name: string | null;
  state: string;
  totalInvestment: number | null;
  submittedAt?: string | null;
  updatedAt?: string | null;
}
export interface FieldReason {
  field: string;
  reason: string;
}
export interface Confirmation {
  item: number;
  confirmed: boolean;
  remark?: string | null;
}
export interface ApplicationView {
  id: string;
  projectId?: string | null;
  listId: string;
  year: number;
  ownerDepartment: DepartmentRef;
  state: string;
  profile: ProjectProfile;
  findings: FindingView[];
  confirmations: Confirmation[];
  returnedFields: FieldReason[];
  opinion?: string | null;
  updatedByName?: string | null;
  updatedAt?: string | null;
  submittedAt?: string | null;
  version: number;
  actions: Action[];
}
export interface AnnualListSummary {
  id: string;
  year: number;
  state: string;
  opensOn?: string | null;
  closesOn?: string | null;
  ceiling?: number | null;
}
export interface ProjectSummary {
  id: string;
  code: string;
  name: string;
  ownerDepartment: DepartmentRef;
  year: number;
  stage: string;
  hold: string;
  category: string | null;
  contentKind: string | null;
  totalInvestment: number | null;
  version: number;
}
export interface ProjectView {
  id: string;
  code: string;
  name: string;
  ownerDepartment: DepartmentRef;
  jurisdiction: string;
  year: number;
  stage: string;
  hold: string;
  totalInvestment: number | null;
  profile: ProjectProfile;
  next: string[];
  createdAt: string;
  updatedAt: string;
  version: number;
  actions: Action[];
}
export interface BaselineView {
  id: string;
  number: number;
  kind: string;
  article?: string | null;
  source: string;
  content: unknown;
  digest: string;
  frozenAt: string;
}
export interface EventView {
  id: string;
  seq: number;
  type: string;
  summary: string;
  actorName: string;
  department: string;
  onBehalfOf?: string | null;
  legalDate?: string | null;
  recordedAt: string;
  article?: string | null;
  hash: string;
}
export interface StepView {
  id: string;
  procedureId: string;
  kind: string;
  role: string;
  department: DepartmentRef;
  article?: string | null;
  round: number;
  state: 'WAITING' | 'OPEN' | 'DONE' | 'SKIPPED';
  openedAt?: string | null;
  due?: string | null;
  dueExplanation?: string | null;
  outcome?: string | null;
  opinion?: string | null;
  decidedAt?: string | null;
  decidedBy?: string | null;
  onBehalfOf?: DepartmentRef | null;
  legalDate?: string | null;
  documentNumber?: string | null;
  superseded: boolean;
  outcomes: string[];
  version: number;
  actions: Action[];
}
export interface ProcedureView {
  id: string;
  kind: string;
  article?: string | null;
  title: string;
  ownerDepartment: DepartmentRef;
  state: string;
  round: number;
  startedAt: string;
  closedAt?: string | null;
  steps: StepView[];
}
export interface InboxItem {
  id: string;
  kind: string;
  stepKind?: string | null;
  paperRegistration?: string | null;
  title: string;
  ownerDepartment: DepartmentRef;
  article?: string | null;
  state: string;
  outcome?: string | null;
  at: string;
  due?: string | null;
  light: 'NONE' | 'GREEN' | 'AMBER' | 'RED';
  page: string;
}
export interface InboxCounts {
  todo: number;
  overdue: number;
  returned: number;
  paperChecks: number;
}
export interface BrokenLink {
  kind: string;
  subjectType: string;
  subjectId: string;
  seq: number;
}
export interface RecordCheckView {
  id: string;
  state: 'WAITING' | 'RUNNING' | 'DONE';
  requestedName: string;
  requestedAt: string;
  finishedAt?: string | null;
  exportDay?: string | null;
  chainsTotal: number;
  chainsChecked: number;
  eventsChecked: number;
  intact?: boolean | null;
  brokenLinks: BrokenLink[];
  version: number;
}
export interface PolicyVersionView {
  id: string;
  jurisdiction: string;
  effectiveFrom: string;
  policy: Record<string, unknown>;
  reason: string;
  enteredBy: string;
  enteredAt: string;
}
export interface ItemDecision {
  item: string;
  version: number;
  verdict: string;
  amount?: number | null;
  reason?: string | null;
}
export interface DecideStep {
  outcome: string;
  opinion?: string | null;
  returnedFields?: FieldReason[];
  items?: ItemDecision[];
}
export interface PaperRegistrationView {
  id: string;
  stepId: string;
  stepKind: string;
  title: string;
  state: 'PENDING' | 'CONFIRMED' | 'REFUSED';
  decision: DecideStep;
  decisionDate: string;
  documentNumber: string;
  signatory: string;
  registeredBy: string;
  registeredAt: string;
  checkedBy?: string | null;
  checkedAt?: string | null;
  refusal?: string | null;
  version: number;
  actions: Action[];
}
export interface ArticleView {
  article: string;
  number: number;
  item: number;
  chapter: number;
  title: string;
  summary: string;
  carriedBy: { kind: string; code: string; name: string }[];
}
export interface RuleView {
  code: string;
  article?: string | null;
  basis: 'LAW' | 'POLICY' | 'DATA';
  severities: string[];
  title: string;
  message?: string | null;
  remedy?: string | null;
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
