import { Component, DestroyRef, computed, effect, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { ProblemView, RecordCheckView } from '../api/models';
import { Commands } from '../shared/commands';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';

const LOOK_AGAIN_MS = 2000;

/** Walks all chains of the record and names the first broken link of each. Runs on the server; the page only watches. */
@Component({
  selector: 'bz-record-checks',
  imports: [InstantPipe, ListState, NzButtonModule, ProblemMessage, RouterLink, TranslocoPipe],
  template: `
    <div class="intro">
      <p class="soft">{{ 'administration.recordLead' | transloco }}</p>
      <button nz-button nzType="primary" type="button" [nzLoading]="asking()" (click)="start()">
        {{ 'administration.startCheck' | transloco }}
      </button>
    </div>
    @if (problem(); as problem) {
      <bz-problem [problem]="problem" />
    }
    <ul class="plain">
      @for (check of list.items(); track check.id) {
        <li>
          <p class="row">
            <span [class]="'tag ' + colour(check)">{{ 'administration.checkState.' + verdict(check) | transloco }}</span>
            <span class="num">{{ check.requestedAt | bzInstant }}</span>
            <span class="soft">{{ check.requestedName }}</span>
            @if (check.projectId; as project) {
              <a [routerLink]="['/projects', project]" [queryParams]="{ tab: 'record' }">{{ 'administration.checkOfProject' | transloco }}</a>
            }
          </p>
          @if (check.state !== 'DONE') {
            <progress [value]="check.chainsChecked" [max]="check.chainsTotal || 1" [attr.aria-label]="'administration.progress' | transloco"></progress>
          }
          <p class="small soft">
            {{ 'administration.checked' | transloco: { chains: check.chainsChecked, events: check.eventsChecked } }}
          </p>
          @for (link of check.brokenLinks; track $index) {
            <p class="small broken">
              {{ 'administration.broken.' + link.kind | transloco }}: {{ link.subjectType }} {{ link.subjectId }} #{{ link.seq }}
            </p>
          }
        </li>
      }
    </ul>
    <bz-list-state [list]="list" emptyText="administration.noChecks" />
  `,
  styles: `
    .intro {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--s3);
      padding: var(--s4);
    }
    li {
      padding: var(--s3) var(--s4);
      border-top: 1px solid var(--line);
    }
    progress {
      width: 100%;
    }
    .broken {
      color: var(--red);
    }
  `,
})
export class RecordChecks {
  private readonly commands = inject(Commands);
  protected readonly list = new KeysetList<RecordCheckView>(
    '/api/v1/record-checks',
    computed(() => ({ limit: 20 })),
  );
  protected readonly asking = signal(false);
  protected readonly problem = signal<ProblemView | null>(null);

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      clearTimeout(timer);
      if (this.list.items().some((check) => check.state !== 'DONE')) {
        timer = setTimeout(() => {
          this.list.reload();
        }, LOOK_AGAIN_MS);
      }
    });
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(timer);
    });
  }

  protected async start(): Promise<void> {
    this.asking.set(true);
    this.problem.set(null);
    try {
      await this.commands.send('POST', '/api/v1/record-checks', {});
      this.list.reload();
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.asking.set(false);
    }
  }

  protected verdict(check: RecordCheckView): string {
    return check.state === 'DONE' ? (check.intact ? 'INTACT' : 'BROKEN') : check.state;
  }

  protected colour(check: RecordCheckView): string {
    return check.state === 'DONE' ? (check.intact ? 'green' : 'red') : 'blue';
  }
}
