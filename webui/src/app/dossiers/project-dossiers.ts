import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, ApprovalPathView, DossierSummary, DossierType, DossierView, Page, ProjectAmount } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { Commands } from '../shared/commands';
import { Money } from '../shared/money';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { AmountChain } from './amount-chain';
import { stateColour } from './states';
import { nextToBegin, stationsShown } from './stations';

/** The dossiers of a project along the way it takes, and its amounts from list to budget (A6, A17–A19). */
@Component({
  selector: 'bz-project-dossiers',
  imports: [
    ActionBar,
    AmountChain,
    ArticleChip,
    InstantPipe,
    Money,
    NzButtonModule,
    ProblemMessage,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './project-dossiers.html',
  styles: `
    h2 {
      margin-bottom: var(--s3);
    }
    section + section {
      margin-top: var(--s5);
    }
    .station {
      white-space: nowrap;
    }
    .after {
      margin-top: var(--s3);
    }
    @media screen and (max-width: 720px) {
      .station {
        white-space: normal;
      }
    }
  `,
})
export class ProjectDossiers {
  private readonly commands = inject(Commands);
  private readonly router = inject(Router);
  readonly project = input.required<string>();

  protected readonly path = httpResource<ApprovalPathView>(() => `/api/v1/projects/${this.project()}/approval-path`);
  protected readonly dossiers = httpResource<Page<DossierSummary>>(() => `/api/v1/projects/${this.project()}/dossiers`);
  protected readonly amounts = httpResource<Page<ProjectAmount>>(() => `/api/v1/projects/${this.project()}/amounts`);
  protected readonly problem = computed(() => problemOf(this.path.error() ?? this.dossiers.error()));
  protected readonly amountsProblem = computed(() => problemOf(this.amounts.error()));
  protected readonly ready = computed(() => this.path.hasValue() && this.dossiers.hasValue());
  private readonly stations = computed(() => (this.path.hasValue() ? this.path.value().stations : []));
  protected readonly chosen = computed(() => (this.path.hasValue() ? this.path.value().chosen : null));
  protected readonly shown = computed(() => stationsShown(this.stations(), this.dossiers.hasValue() ? this.dossiers.value().items : []));
  protected readonly begin = computed(() =>
    this.path.hasValue() ? this.path.value().actions.find((action) => action.name === 'begin-dossier') : undefined,
  );
  /** Where state or province arrange the funds, besides the way to approval (A13). */
  protected readonly upstream = computed(() =>
    this.path.hasValue() ? this.path.value().actions.find((action) => action.name === 'begin-upstream-plan') : undefined,
  );
  protected readonly next = computed(() => (this.begin()?.allowed ? nextToBegin(this.stations()) : null));
  protected readonly colour = stateColour;
  protected readonly sending = new Sending(announcing('dossiers.done.begin'));

  protected reload(): void {
    this.path.reload();
    this.dossiers.reload();
  }

  protected async start(): Promise<void> {
    const action = this.begin();
    const type = this.next()?.type;
    if (action && type) {
      await this.enter(action, type);
    }
  }

  protected beginUpstream(action: Action): Promise<void> {
    return this.enter(action, 'UPSTREAM_PLAN');
  }

  private async enter(action: Action, type: DossierType): Promise<void> {
    const dossier = await this.sending.run(() => this.commands.send<DossierView>(action.method, action.href, { type }), action.name);
    if (dossier) {
      await this.router.navigate(['/dossiers', dossier.id]);
    } else {
      this.reload();
    }
  }
}
