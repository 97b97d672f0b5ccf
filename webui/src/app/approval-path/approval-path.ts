import { httpResource } from '@angular/common/http';
import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { ApprovalPathOption, ApprovalPathView, PathKind } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { ArticleChip } from '../shared/article-chip';
import { FindingsList } from '../shared/findings-list';
import { Money } from '../shared/money';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { ChainStation, DossierChain } from './dossier-chain';
import { PathForm } from './path-form';

/** Nothing an owner could put forward opens a way that is not for such a project, or one that rests on what it is not. */
const NOT_MENDED_HERE = ['A17_BUILT_TAKES_DOSSIERS', 'A18_SERVICE_TAKES_PLAN', 'A19_PLANNING_BASIS', 'PATH_AMOUNT'];

/** Which dossiers a project has to have approved, why, and which other ways the Measures leave it (A17–A19). */
@Component({
  selector: 'bz-approval-path',
  imports: [
    ActionBar,
    ArticleChip,
    DossierChain,
    FindingsList,
    InstantPipe,
    Money,
    NzButtonModule,
    PathForm,
    ProblemMessage,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './approval-path.html',
  styles: `
    :host {
      display: grid;
      gap: var(--s3);
    }
    .facts,
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--s2) var(--s4);
    }
    .head {
      gap: var(--s2);
    }
    .take {
      margin-left: auto;
    }
    li {
      display: grid;
      gap: var(--s2);
      padding: var(--s3);
      border: 1px solid var(--line);
      border-radius: 4px;
    }
    li + li {
      margin-top: var(--s3);
    }
    li.taken {
      border-color: var(--blue);
    }
    .shut {
      padding: var(--s2) var(--s3);
      border-left: 3px solid #b26a00;
      background: var(--amber-tint);
    }
  `,
})
export class ApprovalPath {
  readonly project = input.required<string>();
  protected readonly loaded = httpResource<ApprovalPathView>(() => `/api/v1/projects/${this.project()}/approval-path`);
  protected readonly path = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  protected readonly choice = computed(() => this.path()?.actions.find((action) => action.name === 'choose-path'));
  /** What the way asks for next is begun beside the other dossiers. */
  protected readonly mayBegin = computed(
    () => this.path()?.actions.some((action) => action.name === 'begin-dossier' && action.allowed) ?? false,
  );
  protected readonly taking = signal<PathKind | null>(null);

  protected mayTake(option: ApprovalPathOption): boolean {
    return this.taking() === null && !option.findings.some((finding) => NOT_MENDED_HERE.includes(finding.rule));
  }

  protected chain(option: ApprovalPathOption): ChainStation[] {
    return option.dossiers.map((type) => ({ type }));
  }

  protected took(path: ApprovalPathView): void {
    this.taking.set(null);
    this.loaded.set(path);
  }
}
