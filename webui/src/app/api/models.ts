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
