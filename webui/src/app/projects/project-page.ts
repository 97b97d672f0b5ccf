import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  Action,
  ChangeRequestView,
  IncidentSummary,
  Page,
  ProblemView,
  ProcedureView,
  ProjectRequestView,
  ProjectView,
  RequestKind,
  StepView,
  TerminationView,
} from '../api/models';
import { AcceptanceTab } from '../acceptances/acceptance-tab';
import { OperationTab } from '../operation/operation-tab';
import { ApprovalPath } from '../approval-path/approval-path';
import { isDossier } from '../consultations/course';
import { ProjectConditions } from '../consultations/project-conditions';
import { ProjectDocuments } from '../documents/project-documents';
import { ProjectDossiers } from '../dossiers/project-dossiers';
import { requestWords } from '../requests/texts';
import { ExecutionTab } from '../execution/execution-tab';
import { OversightTab } from '../oversight/oversight-tab';
import { PerformanceTab } from '../performance/performance-tab';
import { ActionBar } from '../shared/action-bar';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { LifeLine } from '../shared/life-line';
import { whenChanged } from '../shared/live';
import { Money } from '../shared/money';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { ProfileView } from '../shared/profile-view';
import { readAt } from '../shared/read-at';
import { ReasonDialog } from '../shared/reason-dialog';
import { RestrictionShown, RestrictionsNotice } from '../shared/restrictions-notice';
import { UrlFilters } from '../shared/url-filters';
import { Baselines } from './baselines';
import { Procedures } from './procedures';
import { ResourcesTab } from '../resources/resources-tab';
import { ProjectRecord } from './project-record';
import { stageColour } from './stages';

const TABS = [
  'profile',
  'path',
  'dossiers',
  'execution',
  'acceptance',
  'operation',
  'performance',
  'resources',
  'oversight',
  'procedures',
  'documents',
  'baselines',
  'record',
] as const;

/** What whoever looks over a project does. */
const OVERSIGHT = new Set(['enter-check', 'order-rectification', 'enter-sanction']);
/** What an owner does with the information resources of its project, and asks for beside them. */
const RESOURCES = new Set(['enter-resource', 'request-non-sharing', 'open-non-sharing']);

/** One project: where it stands, who has to act now, and everything decided on it. */
@Component({
  selector: 'bz-project-page',
  imports: [
    AcceptanceTab,
    ActionBar,
    ApprovalPath,
    Baselines,
    OperationTab,
    ExecutionTab,
    LifeLine,
    Money,
    OversightTab,
    PerformanceTab,
    ProblemMessage,
    Procedures,
    ProfileView,
    ProjectConditions,
    ProjectDocuments,
    ProjectDossiers,
    ProjectRecord,
    ReasonDialog,
    ResourcesTab,
    RestrictionsNotice,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './project-page.html',
  styleUrl: './project-page.css',
})
export class ProjectPage {
  protected readonly departments = inject(Departments);
  private readonly router = inject(Router);
  private readonly commands = inject(Commands);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly id = input.required<string>();
  protected readonly tabs = TABS;
  protected readonly colour = stageColour;
  private readonly filters = new UrlFilters(['tab'] as const);
  protected readonly tab = computed(() => TABS.find((tab) => tab === this.filters.values().tab) ?? 'profile');

  protected readonly loaded = httpResource<ProjectView>(() => `/api/v1/projects/${this.id()}`);
  protected readonly project = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => this.failed() ?? problemOf(this.loaded.error()));
  private readonly failed = signal<ProblemView | null>(null);
  protected readonly procedures = httpResource<Page<ProcedureView>>(() => `/api/v1/projects/${this.id()}/procedures`);
  private readonly restricted = readAt<Page<RestrictionShown>>(() => {
    const owner = this.project()?.ownerDepartment.code;
    return owner ? `/api/v1/departments/${owner}/restrictions` : undefined;
  });
  protected readonly restrictions = computed(() => (this.restricted.hasValue() ? this.restricted.value().items : []));
  private readonly suspensions = readAt<Page<IncidentSummary>>(() => {
    const project = this.project();
    const carriedOut = project && ['IN_EXECUTION', 'TRIAL_OPERATION', 'PRE_ACCEPTED'].includes(project.stage);
    return carriedOut ? `/api/v1/incidents?state=SUSPENDED&project=${project.id}` : undefined;
  });
  /** Why the project, or which of its lots, is suspended after an incident. */
  protected readonly suspended = computed(() => (this.suspensions.hasValue() ? this.suspensions.value().items : []));
  /** Documents are added, and projects looked over, on tabs of their own. */
  protected readonly actions = computed(
    () => this.project()?.actions.filter((action) => action.name !== 'add-document' && !OVERSIGHT.has(action.name) && !RESOURCES.has(action.name)) ?? [],
  );
  protected readonly oversight = computed(() => this.project()?.actions.filter((action) => OVERSIGHT.has(action.name)) ?? []);
  protected readonly resources = computed(() => this.project()?.actions.filter((action) => RESOURCES.has(action.name)) ?? []);
  protected readonly mayAddDocument = computed(() => this.project()?.actions.some((action) => action.name === 'add-document') ?? false);
  protected readonly proceduresProblem = computed(() => problemOf(this.procedures.error()));
  /** Only dossiers have conditions set on them. */
  protected readonly hasDossiers = computed(
    () => this.procedures.hasValue() && this.procedures.value().items.some((procedure) => isDossier(procedure.kind)),
  );
  /** The steps somebody has to act on now. */
  protected readonly openSteps = computed<StepView[]>(() =>
    this.procedures.hasValue()
      ? this.procedures.value().items.flatMap((procedure) => procedure.steps.filter((step) => step.state === 'OPEN'))
      : [],
  );

  constructor() {
    whenChanged('PROJECT', this.id, () => {
      this.moved();
    });
  }

  /** The stage, what waits, and what restricts the owner may have changed. */
  protected moved(): void {
    this.loaded.reload();
    this.procedures.reload();
  }

  protected open(tab: (typeof TABS)[number]): void {
    this.filters.set('tab', tab === 'profile' ? '' : tab);
  }

  /** Deeds on a project are done on the page of the matter they belong to; one that is only asked for, here. */
  protected async act(action: Action): Promise<void> {
    if (action.name === 'begin-change') {
      await this.beginChange(action);
      return;
    }
    if (action.name.startsWith('request-')) {
      await this.request(action, action.name.slice('request-'.length).toUpperCase().replaceAll('-', '_') as RequestKind);
      return;
    }
    if (action.name === 'begin-termination') {
      await this.terminate(action);
      return;
    }
    if (action.name === 'open-acceptance' || action.name === 'open-operation') {
      this.open(action.name === 'open-operation' ? 'operation' : 'acceptance');
      return;
    }
    if (action.name === 'propose-determination') {
      void this.router.navigate(['/determinations/new'], { queryParams: { project: this.id() } });
      return;
    }
    if (action.name === 'report-incident') {
      void this.router.navigate(['/incidents/new'], { queryParams: { project: this.id() } });
      return;
    }
    const [, , , collection, id, below, belowId] = action.href.split('/');
    if (action.name === 'report-revision') {
      void this.router.navigate(['/', collection, id, below, belowId]);
      return;
    }
    if (action.name === 'apply-again') {
      void this.router.navigate(['/applications/new'], { queryParams: { project: this.id() } });
      return;
    }
    void this.router.navigate(['/', collection, id].filter(Boolean));
  }

  /** A change is written on a page of its own. */
  private async beginChange(action: Action): Promise<void> {
    this.failed.set(null);
    try {
      const change = await this.commands.send<ChangeRequestView>(action.method, action.href, { projectId: this.id() });
      await this.router.navigate(['/change-requests', change.id]);
    } catch (error) {
      this.failed.set(problemOf(error));
    }
  }

  /** The draft has a page of its own. */
  private async terminate(action: Action): Promise<void> {
    this.failed.set(null);
    try {
      const begun = await this.commands.send<TerminationView>(action.method, action.href, { projectId: this.id() });
      await this.router.navigate(['/terminations', begun.id]);
    } catch (error) {
      this.failed.set(problemOf(error));
    }
  }

  /** The reason is asked for here; the request has a page of its own. */
  private async request(action: Action, kind: RequestKind): Promise<void> {
    const reason = await this.dialog().ask({
      title: `actions.${action.name}`,
      text: `${requestWords(kind, this.project()?.excepted ?? false)}.ask`,
      confirm: `actions.${action.name}`,
      reason: true,
    });
    if (reason === null) {
      return;
    }
    this.failed.set(null);
    try {
      const request = await this.commands.send<ProjectRequestView>(action.method, action.href, { kind, projectId: this.id(), reason });
      await this.router.navigate(['/requests', request.id]);
    } catch (error) {
      this.failed.set(problemOf(error));
    }
  }
}
