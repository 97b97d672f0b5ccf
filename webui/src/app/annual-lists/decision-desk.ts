import { Component, computed, effect, inject, input, output, signal, untracked, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { AnnualListView, ListLineView, StepView } from '../api/models';
import { PaperForm } from '../procedures/paper-form';
import { LocalDraft } from '../shared/local-draft';
import { Money } from '../shared/money';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { Toasts } from '../shared/toasts';
import { AnnualLists } from './annual-lists';
import { Draft, NO_DRAFT, amountAfter, decisionOf, lacks } from '../shared/decisions';
import { LineTable } from './line-table';

/** Where government and Party committee decide: a verdict per line, the rest agreed to in one go, the sum always in sight. */
@Component({
  selector: 'bz-decision-desk',
  imports: [LineTable, Money, NzButtonModule, PaperForm, ProblemMessage, TranslocoPipe],
  template: `
    <div class="panel">
      <header>
        <h2>{{ 'annualLists.deciding' | transloco }}</h2>
        <span class="soft small">{{ 'annualLists.inWan' | transloco }}</span>
      </header>
      <bz-line-table [lines]="open()" mode="decide" [(drafts)]="drafts" />
    </div>
    @if (sending.problem(); as problem) {
      <bz-problem [problem]="problem" />
    }
    <div class="bar no-print">
      <p role="status">
        {{ 'annualLists.decidedOf' | transloco: { decided: decided(), total: open().length } }}
        · {{ 'annualLists.after' | transloco }} <bz-money [value]="after()" />
      </p>
      <div class="row">
        <button nz-button type="button" [disabled]="decided() === open().length" (click)="agreeRest()">
          {{ 'annualLists.agreeRest' | transloco }}
        </button>
        @if (paperStep(); as step) {
          <button nz-button type="button" [disabled]="!ready()" (click)="registerPaper(step)">
            {{ 'paper.title' | transloco }}
          </button>
        }
        @if (mayDecide()) {
          <button nz-button nzType="primary" type="button" [disabled]="!ready()" [nzLoading]="sending.underWay()" (click)="send()">
            {{ 'annualLists.sendDecisions' | transloco }}
          </button>
        }
      </div>
    </div>
    <bz-paper-form [decision]="{ items: decisions() }" (done)="registered()" />
  `,
  styles: `
    :host {
      display: block;
    }
    .bar {
      position: sticky;
      bottom: 0;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--s2) var(--s4);
      padding: var(--s3) var(--s4);
      background: #fff;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      box-shadow: 0 -4px 16px rgb(16 26 43 / 8%);
      margin-top: var(--s4);
    }
  `,
})
export class DecisionDesk {
  private readonly lists = inject(AnnualLists);
  readonly list = input.required<AnnualListView>();
  readonly lines = input.required<ListLineView[]>();
  readonly mayDecide = input(true);
  /** The step on which the same decisions can be registered from a signed paper. */
  readonly paperStep = input<StepView>();
  readonly done = output<AnnualListView>();
  private readonly paper = viewChild.required(PaperForm);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);

  protected readonly drafts = signal<Record<string, Draft>>({});
  protected readonly sending = new Sending();
  protected readonly open = computed(() => this.lines().filter((line) => line.verdicts.length > 0));
  protected readonly decided = computed(() => this.open().filter((line) => lacks(this.draft(line), line) === null).length);
  protected readonly ready = computed(() => this.open().length > 0 && this.decided() === this.open().length);
  protected readonly after = computed(() => this.open().reduce((sum, line) => sum + amountAfter(this.draft(line), line), 0));
  protected readonly decisions = computed(() => this.open().map((line) => decisionOf(this.draft(line), line)));
  private readonly kept = computed(() => new LocalDraft<Record<string, Draft>>(`decisions/${this.list().id}`));

  constructor() {
    effect(() => {
      const kept = this.kept();
      untracked(() => {
        this.drafts.set(kept.kept() ?? {});
      });
    });
    effect(() => {
      const drafts = this.drafts();
      untracked(() => {
        this.kept().keep(drafts);
      });
    });
  }

  protected agreeRest(): void {
    const rest = this.open().filter((line) => this.draft(line).verdict === null);
    this.drafts.update((drafts) => ({
      ...drafts,
      ...Object.fromEntries(rest.map((line) => [line.id, { ...NO_DRAFT, verdict: 'AGREE' }])),
    }));
  }

  protected async send(): Promise<void> {
    await this.sending.run(async () => {
      const list = await this.lists.decide(this.list(), this.decisions());
      this.forget();
      this.done.emit(list);
    });
  }

  protected registerPaper(step: StepView): void {
    this.paper().open({
      href: `/api/v1/steps/${step.id}/paper-registrations`,
      version: step.version,
      outcomes: step.outcomes,
    });
  }

  protected registered(): void {
    this.forget();
    this.toasts.say(this.texts.translate('paper.registered'));
    this.done.emit(this.list());
  }

  private forget(): void {
    this.drafts.set({});
    this.kept().drop();
  }

  private draft(line: ListLineView): Draft {
    return this.drafts()[line.id] ?? NO_DRAFT;
  }
}
