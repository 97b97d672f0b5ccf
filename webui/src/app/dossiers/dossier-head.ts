import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DossierView } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { Money } from '../shared/money';
import { InstantPipe } from '../shared/pipes';
import { isWithOwner, stateColour } from './states';

/** Which dossier of which project, where it stands, and who has to act on it by when. */
@Component({
  selector: 'bz-dossier-head',
  imports: [ArticleChip, InstantPipe, Money, RouterLink, TranslocoPipe],
  template: `
    <p class="small">
      <a class="back" [routerLink]="['/projects', dossier().projectId]" [queryParams]="{ tab: 'dossiers' }">{{
        dossier().projectName
      }}</a>
      <span class="num soft">{{ dossier().projectCode }}</span>
    </p>
    <h1>
      {{ 'dossierType.' + dossier().type | transloco }}
      <bz-article [article]="dossier().article" />
    </h1>
    <dl class="key">
      <div>
        <dt>{{ 'dossiers.state' | transloco }}</dt>
        <dd class="row">
          <span [class]="colour()">{{ 'dossierState.' + dossier().state | transloco }}</span>
          @if (dossier().versions) {
            <span class="small soft">{{ 'dossiers.versionNo' | transloco: { number: dossier().versions } }}</span>
          }
        </dd>
      </div>
      <div>
        <dt>{{ 'dossiers.amount' | transloco }}</dt>
        <dd class="big"><bz-money [value]="dossier().amount" /></dd>
      </div>
      @if (dossier().approval; as approval) {
        <div>
          <dt>{{ 'dossiers.approvedAmount' | transloco }}</dt>
          <dd class="big"><bz-money [value]="approval.amount" /></dd>
        </div>
        <div>
          <dt>{{ 'dossiers.approvalNumber' | transloco }}</dt>
          <dd>{{ approval.documentNumber }} <span class="num soft">{{ approval.on }}</span></dd>
        </div>
      }
      @if (dossier().reviewedBudget !== null) {
        <div>
          <dt>{{ 'dossiers.reviewedBudget' | transloco }}</dt>
          <dd class="big"><bz-money [value]="dossier().reviewedBudget" /></dd>
        </div>
      }
      <div>
        <dt>{{ 'roles.project-owner' | transloco }}</dt>
        <dd>{{ departments.label(dossier().ownerDepartment) }}</dd>
      </div>
      <div>
        <dt>{{ (dossier().submittedAt ? 'dossiers.submittedAt' : 'dossiers.updatedAt') | transloco }}</dt>
        <dd class="num">{{ dossier().submittedAt ?? dossier().updatedAt | bzInstant }}</dd>
      </div>
    </dl>
    @if (withOwner()) {
      <p class="now">
        {{ 'projects.waitsFor' | transloco }}
        <strong>{{ departments.label(dossier().ownerDepartment) }}</strong>
        {{ 'dossiers.ownerActs.' + dossier().state | transloco }}
      </p>
    }
    @for (step of dossier().waitsFor; track step.id) {
      <p class="now">
        {{ 'projects.waitsFor' | transloco }}
        <strong>{{ departments.label(step.department) }}</strong>
        {{ 'stepKind.' + step.kind | transloco }}
        @if (step.due) {
          <span class="soft">{{ 'projects.dueOn' | transloco: { date: step.due } }}</span>
        }
      </p>
    }
  `,
  styles: `
    .key {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s3) var(--s6);
      margin: var(--s3) 0;
    }
    .key dt {
      color: var(--ink-soft);
      font-size: 12px;
    }
    .big {
      font-weight: 600;
    }
    .now {
      padding: var(--s1) var(--s3);
      border-left: 3px solid var(--gold);
      background: #fff;
    }
  `,
})
export class DossierHead {
  protected readonly departments = inject(Departments);
  readonly dossier = input.required<DossierView>();
  protected readonly colour = computed(() => stateColour(this.dossier().state));
  protected readonly withOwner = computed(() => isWithOwner(this.dossier().state));
}
