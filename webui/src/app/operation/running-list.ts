import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { AssessmentSummary, ReplacedSystemSummary } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { OVER_OTHERS } from './over-others';

/** What has to be shut down, and which assessments lose their validity or failed, over all projects (A8, A45, A47). */
@Component({
  selector: 'bz-running-list',
  imports: [ArticleChip, ListState, NzButtonModule, RouterLink, TranslocoPipe],
  templateUrl: './running-list.html',
})
export class RunningList {
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  protected readonly filters = new UrlFilters(['running', 'overdue', 'passed', 'owner'] as const);
  protected readonly overOthers = computed(() => this.session.has(...OVER_OTHERS));
  /** One of the four that watch over security may find on what failed (A47). */
  protected readonly mayFind = computed(() =>
    this.session.has('cyberspace-affairs', 'secrecy-cryptography', 'economy-information', 'public-security'),
  );
  protected readonly systems = new KeysetList<ReplacedSystemSummary>(
    '/api/v1/replaced-systems',
    computed(() => {
      const { running, overdue, owner } = this.filters.values();
      return { running, overdue, owner, limit: 20 };
    }),
  );
  protected finding(one: AssessmentSummary): Record<string, string> {
    return { project: one.projectId, kind: one.kind === 'CRYPTOGRAPHY_ASSESSMENT' ? 'CRYPTOGRAPHY_FAILED' : 'SECURITY_FAILED' };
  }

  protected readonly assessments = new KeysetList<AssessmentSummary>(
    '/api/v1/assessments',
    computed(() => {
      const { passed, owner } = this.filters.values();
      return { passed, owner, limit: 20 };
    }),
  );
}
