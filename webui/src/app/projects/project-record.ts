import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { EventView } from '../api/models';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { dayText } from '../shared/format';
import { CITY, jurisdictionOf } from '../shared/jurisdictions';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { Timeline, TimelineEntry } from '../shared/timeline';
import { Session } from '../shell/session';
import { RecordProof } from './record-proof';

/** The event record of a project, newest first. */
@Component({
  selector: 'bz-project-record',
  imports: [ListState, NzButtonModule, ProblemMessage, RecordProof, Timeline, TranslocoPipe],
  template: `
    <div class="intro">
      <p class="soft small">{{ 'projects.recordLead' | transloco }}</p>
      @if (mayProve()) {
        <button nz-button nzSize="small" type="button" [attr.aria-expanded]="proving()" (click)="proving.set(!proving())">
          {{ 'projects.proof.open' | transloco }}
        </button>
      }
      @if (mayCheck()) {
        <button nz-button nzSize="small" type="button" [nzLoading]="sending.underWay()" (click)="check()">
          {{ 'projects.checkRecord' | transloco }}
        </button>
      }
    </div>
    @if (sending.problem(); as problem) {
      <bz-problem [problem]="problem" />
    }
    @if (proving()) {
      <bz-record-proof [project]="project()" />
    }
    <bz-timeline [entries]="entries()" />
    <bz-list-state [list]="list" />
  `,
  styles: `
    .intro {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--s3);
      margin-bottom: var(--s4);
    }
  `,
})
export class ProjectRecord {
  private readonly departments = inject(Departments);
  private readonly commands = inject(Commands);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  readonly project = input.required<string>();
  protected readonly sending = new Sending();
  /** The record is one for all, and kept by the city (A49): its audit and its administrator look whether it is whole. */
  protected readonly mayCheck = computed(
    () => this.session.has('audit', 'platform-admin') && jurisdictionOf(this.session.department()) === CITY,
  );
  protected readonly proving = signal(false);
  protected readonly mayProve = computed(() => this.session.has('audit', 'leading-group-office'));
  protected readonly list = new KeysetList<EventView>(
    () => `/api/v1/projects/${this.project()}/events`,
    computed(() => ({ limit: 30 })),
  );
  protected readonly entries = computed<TimelineEntry[]>(() =>
    this.list.items().map((event) => ({
      id: event.id,
      title: event.summary,
      by: [event.actorName, this.departments.name(event.department), this.departments.name(event.onBehalfOf)]
        .filter(Boolean)
        .join(' · '),
      at: event.recordedAt,
      legalDate: event.legalDate === dayText(event.recordedAt) ? null : event.legalDate,
      article: event.article,
      hash: event.hash,
    })),
  );

  /** The check goes on by itself; how far it has come stands with the others. */
  protected async check(): Promise<void> {
    const asked = await this.sending.run(() => this.commands.send('POST', '/api/v1/record-checks', { projectId: this.project() }));
    if (asked) {
      await this.router.navigate(['/administration'], { queryParams: { tab: 'record' } });
    }
  }
}
