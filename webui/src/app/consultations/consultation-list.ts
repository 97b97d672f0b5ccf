import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { ConsultationView } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { InstantPipe } from '../shared/pipes';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { BODIES, given, opinionOf } from './bodies';
import { OpinionCell } from './opinion-cell';

/** Everybody whose consultations are not only those on their own projects. */
const ASKING_OTHERS = [...BODIES.map((body) => body.role), 'leading-group-office', 'committee-chair', 'development-reform', 'audit'];

/** Dossiers by the bodies asked about them: who has said what, and for whom everybody waits (A20). */
@Component({
  selector: 'bz-consultation-list',
  imports: [ArticleChip, InstantPipe, ListState, NzButtonModule, OpinionCell, RouterLink, TranslocoPipe],
  templateUrl: './consultation-list.html',
  styles: `
    .filters .field {
      max-width: 280px;
    }
    thead th {
      white-space: normal;
    }
    @media (min-width: 721px) {
      table {
        table-layout: fixed;
        min-width: 980px;
      }
      .dossier {
        width: 24%;
      }
      td {
        overflow-wrap: anywhere;
      }
    }
  `,
})
export class ConsultationList {
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  protected readonly bodies = BODIES;
  protected readonly given = given;
  protected readonly opinion = opinionOf;
  protected readonly filters = new UrlFilters(['open', 'owner'] as const);
  protected readonly asksOthers = computed(() => this.session.has(...ASKING_OTHERS));
  protected readonly list = new KeysetList<ConsultationView>(
    '/api/v1/consultations',
    computed(() => ({ ...this.filters.values(), limit: 20 })),
  );
}
