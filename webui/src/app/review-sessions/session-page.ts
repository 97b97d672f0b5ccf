import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { ProblemView, ReviewSessionView, SessionItem } from '../api/models';
import { Commands } from '../shared/commands';
import { Decidable, Draft, NO_DRAFT, decisionOf, lacks } from '../shared/decisions';
import { Departments } from '../shared/departments';
import { FindingsList } from '../shared/findings-list';
import { LineDecide } from '../shared/line-decide';
import { Money } from '../shared/money';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { Toasts } from '../shared/toasts';
import { Panel, panelFor } from './panel';

/** One session: who sat, who was recused on which item, and the committee's conclusion on each. */
@Component({
  selector: 'bz-session-page',
  imports: [FindingsList, LineDecide, Money, NzButtonModule, ProblemMessage, RouterLink, TranslocoPipe],
  templateUrl: './session-page.html',
})
export class SessionPage {
  private readonly commands = inject(Commands);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  protected readonly departments = inject(Departments);
  readonly id = input.required<string>();

  protected readonly loaded = httpResource<ReviewSessionView>(() => `/api/v1/review-sessions/${this.id()}`);
  protected readonly session = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly loadProblem = computed(() => problemOf(this.loaded.error()));
  protected readonly conclude = computed(() => this.session()?.actions.find((action) => action.name === 'conclude'));
  protected readonly drafts = signal<Record<string, Draft>>({});
  protected readonly sending = signal(false);
  protected readonly problem = signal<ProblemView | null>(null);
  protected readonly ready = computed(() =>
    (this.session()?.items ?? []).every((item) => lacks(this.draft(item), decidable(item)) === null && this.panel(item).enough),
  );

  protected draft(item: SessionItem): Draft {
    return this.drafts()[item.lineId] ?? NO_DRAFT;
  }

  protected decidable(item: SessionItem): Decidable {
    return decidable(item);
  }

  protected panel(item: SessionItem): Panel {
    return panelFor(this.session()?.members ?? [], item.ownerDepartment.code);
  }

  protected decide(item: SessionItem, draft: Draft): void {
    this.drafts.update((drafts) => ({ ...drafts, [item.lineId]: draft }));
  }

  protected agreeRest(): void {
    const rest = (this.session()?.items ?? []).filter((item) => this.draft(item).verdict === null);
    this.drafts.update((drafts) => ({
      ...drafts,
      ...Object.fromEntries(rest.map((item) => [item.lineId, { ...NO_DRAFT, verdict: 'AGREE' }])),
    }));
  }

  protected async send(session: ReviewSessionView, href: string): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      const items = session.items.map((item) => decisionOf(this.draft(item), decidable(item)));
      this.session.set(await this.commands.send<ReviewSessionView>('POST', href, { items }, session.version));
      this.toasts.say(this.texts.translate('reviewSessions.done'));
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.sending.set(false);
    }
  }
}

function decidable(item: SessionItem): Decidable {
  return { id: item.lineId, version: item.lineVersion, amount: item.amount, projectName: item.projectName };
}
