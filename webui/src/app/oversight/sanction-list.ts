import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SanctionSummary } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';

/** The register of sanctions as far as the reader may read it (A44). */
@Component({
  selector: 'bz-sanction-list',
  imports: [ArticleChip, ListState, RouterLink, TranslocoPipe],
  template: `
    <section class="page">
      <div class="page-head">
        <div>
          <p class="small"><a class="back" routerLink="/oversight">{{ 'oversight.title' | transloco }}</a></p>
          <h1>{{ 'oversight.sanctions' | transloco }}</h1>
          <p class="lead">{{ 'oversight.sanction.lead' | transloco }} <bz-article article="A44" /></p>
        </div>
      </div>
      <div class="panel">
        @if (list.items().length) {
          <div class="table-wrap" tabindex="0" role="region" [attr.aria-label]="'oversight.sanctions' | transloco">
            <table class="grid cards">
              <thead>
                <tr>
                  <th scope="col">{{ 'oversight.sanction.documentNumber' | transloco }}</th>
                  <th scope="col">{{ 'oversight.sanction.unit' | transloco }}</th>
                  <th scope="col">{{ 'oversight.project' | transloco }}</th>
                  <th scope="col">{{ 'oversight.sanction.ground' | transloco }}</th>
                  <th scope="col">{{ 'oversight.sanction.kind' | transloco }}</th>
                  <th scope="col">{{ 'oversight.sanction.decidedOn' | transloco }}</th>
                  <th scope="col">{{ 'oversight.state' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (one of list.items(); track one.id) {
                  <tr>
                    <td class="lead-cell"><a [routerLink]="['/oversight/sanctions', one.id]">{{ one.documentNumber }}</a></td>
                    <td [attr.data-label]="'oversight.sanction.unit' | transloco">{{ one.unit }} {{ one.person ?? '' }}</td>
                    <td [attr.data-label]="'oversight.project' | transloco">
                      {{ one.projectName }} <span class="small soft">{{ departments.label(one.ownerDepartment) }}</span>
                    </td>
                    <td [attr.data-label]="'oversight.sanction.ground' | transloco">{{ 'sanctionGround.' + one.ground | transloco }}</td>
                    <td [attr.data-label]="'oversight.sanction.kind' | transloco">{{ 'sanctionKind.' + one.kind | transloco }}</td>
                    <td class="num" [attr.data-label]="'oversight.sanction.decidedOn' | transloco">{{ one.decidedOn }}</td>
                    <td [attr.data-label]="'oversight.state' | transloco">
                      <span class="tag">{{ (one.revoked ? 'oversight.sanction.revoked' : 'oversight.sanction.standing') | transloco }}</span>
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        }
        <bz-list-state [list]="list" emptyText="oversight.noSanctions" />
      </div>
    </section>
  `,
})
export class SanctionList {
  protected readonly departments = inject(Departments);
  protected readonly list = new KeysetList<SanctionSummary>(
    '/api/v1/sanctions',
    computed(() => ({ limit: 20 })),
  );
}
