import { Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, SanctionView } from '../api/models';
import { PaperPanel } from '../papers/paper-panel';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';

/** An entry of the register: it is never changed, only revoked. */
@Component({
  selector: 'bz-sanction-page',
  imports: [ActionBar, ArticleChip, InstantPipe, PaperPanel, ProblemMessage, ReasonDialog, RouterLink, TranslocoPipe],
  template: `
    <section class="page">
      @if (sanction(); as one) {
        <div class="page-head">
          <div>
            <p class="small"><a class="back" routerLink="/oversight/sanctions">{{ 'oversight.sanctions' | transloco }}</a></p>
            <h1>{{ 'oversight.sanction.one' | transloco }} <span class="num soft small">{{ one.documentNumber }}</span></h1>
            <p class="lead">
              <a [routerLink]="['/projects', one.projectId]">{{ one.projectName }}</a> <bz-article article="A44" />
            </p>
          </div>
        </div>
        <div class="panel">
          <div class="body stack">
            <dl class="facts">
              <div>
                <dt>{{ 'oversight.sanction.unit' | transloco }}</dt>
                <dd>{{ one.unit }}</dd>
              </div>
              @if (one.person) {
                <div>
                  <dt>{{ 'oversight.sanction.person' | transloco }}</dt>
                  <dd>{{ one.person }}</dd>
                </div>
              }
              <div>
                <dt>{{ 'oversight.sanction.ground' | transloco }}</dt>
                <dd>{{ 'sanctionGround.' + one.ground | transloco }}</dd>
              </div>
              <div>
                <dt>{{ 'oversight.sanction.kind' | transloco }}</dt>
                <dd>{{ 'sanctionKind.' + one.kind | transloco }}</dd>
              </div>
              <div>
                <dt>{{ 'oversight.sanction.organ' | transloco }}</dt>
                <dd>{{ one.organ }} <span class="num">{{ one.decidedOn }}</span></dd>
              </div>
              <div>
                <dt>{{ 'oversight.sanction.enteredBy' | transloco }}</dt>
                <dd>{{ departments.label(one.department) }} {{ one.enteredBy }} <span class="num">{{ one.enteredAt | bzInstant }}</span></dd>
              </div>
              @if (one.revocation) {
                <div>
                  <dt>{{ 'oversight.sanction.revocation' | transloco }}</dt>
                  <dd>{{ one.revocation }}</dd>
                </div>
              }
            </dl>
            <p>{{ one.text }}</p>
            @if (one.actions.length) {
              <bz-actions class="no-print" [actions]="one.actions" (act)="revoke($event, one)" />
            }
            @if (problem(); as problem) {
              <bz-problem [problem]="problem" />
            }
          </div>
        </div>
        @if (one.kind === 'NOTICE_OF_CRITICISM') {
          <bz-papers matter="SANCTION" [of]="one.id" [standing]="one" />
        }
      } @else if (loaded.error()) {
        <bz-problem [problem]="problem()" [retryable]="true" (retry)="loaded.reload()" />
      } @else {
        <p class="state" role="status">{{ 'list.loading' | transloco }}</p>
      }
      <bz-reason-dialog />
    </section>
  `,
})
export class SanctionPage {
  private readonly commands = inject(Commands);
  protected readonly departments = inject(Departments);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly id = input.required<string>();

  protected readonly loaded = readAt<SanctionView>(() => `/api/v1/sanctions/${this.id()}`);
  protected readonly sanction = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly sending = new Sending(announcing('oversight.done'));
  protected readonly problem = computed(() => this.sending.problem() ?? problemOf(this.loaded.error()));

  protected async revoke(action: Action, one: SanctionView): Promise<void> {
    const reason = await this.dialog().ask({
      title: 'actions.revoke-sanction',
      text: 'oversight.ask.sanction',
      confirm: 'actions.revoke-sanction',
      reason: true,
    });
    if (reason !== null) {
      const after = await this.sending.run(() => this.commands.send<SanctionView>(action.method, action.href, { reason }, one.version));
      if (after) {
        this.loaded.set(after);
      }
    }
  }
}
