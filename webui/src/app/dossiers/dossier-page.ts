import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Action, DossierView } from '../api/models';
import { actsFor } from '../consultations/course';
import { DossierCourse } from '../consultations/dossier-course';
import { OpinionForm } from '../consultations/opinion-form';
import { PaperPanel } from '../papers/paper-panel';
import { ActionBar } from '../shared/action-bar';
import { Commands } from '../shared/commands';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';
import { Toasts } from '../shared/toasts';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { DossierContentView } from './dossier-content';
import { DossierForm } from './dossier-form';
import { DossierHead } from './dossier-head';
import { DossierVersions } from './dossier-versions';
import { Dossiers } from './dossiers';
import { OwnPart } from './own-part';
import { isWithOwner, noticeColour } from './states';
import { SubmitDialog } from './submit-dialog';

/** In the order in which they stand, by whether it was handed in. */
const TABS = { written: ['content'], handedIn: ['course', 'content', 'versions'] } as const;

type Tab = (typeof TABS)[keyof typeof TABS][number];

/** After these the page shows an older state than the portal's. */
const OUTDATED = [409, 412];

/** One dossier: the form for its owner while it is theirs to write, otherwise to read, with everything handed in before. */
@Component({
  selector: 'bz-dossier-page',
  imports: [
    ActionBar,
    DossierContentView,
    DossierCourse,
    DossierForm,
    DossierHead,
    DossierVersions,
    OpinionForm,
    OwnPart,
    PaperPanel,
    ProblemMessage,
    ReasonDialog,
    SubmitDialog,
    TranslocoPipe,
  ],
  templateUrl: './dossier-page.html',
  styles: `
    bz-dossier-head,
    bz-actions {
      display: block;
      margin-bottom: var(--s4);
    }
    /* What stays in sight beside the form stays below the tabs. */
    bz-dossier-form {
      --tabs: 48px;
    }
    .beside {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s4);
      align-items: start;
    }
    @media (min-width: 1100px) {
      .beside.two {
        grid-template-columns: minmax(0, 1fr) 400px;
      }
      .beside > bz-opinion-form {
        position: sticky;
        top: calc(var(--header) + 64px);
        max-height: calc(100vh - var(--header) - 80px);
        overflow-y: auto;
      }
    }
    .opinion {
      white-space: pre-line;
    }
  `,
})
export class DossierPage {
  private readonly dossiers = inject(Dossiers);
  private readonly commands = inject(Commands);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  readonly id = input.required<string>();
  readonly form = viewChild(DossierForm);
  private readonly reasons = viewChild.required(ReasonDialog);
  private readonly submission = viewChild.required(SubmitDialog);

  protected readonly loaded = this.dossiers.byId(() => this.id());
  protected readonly dossier = linkedSignal<DossierView | undefined>(() =>
    this.loaded.hasValue() ? this.loaded.value() : undefined,
  );
  protected readonly loadProblem = computed(() => problemOf(this.loaded.error()));
  protected readonly sending = new Sending();
  private readonly filters = new UrlFilters(['tab'] as const);
  protected readonly tabs = computed<readonly Tab[]>(() => (this.dossier()?.versions ? TABS.handedIn : TABS.written));
  /** Its owner has come to write it, everybody else to see where it is. */
  private readonly home = computed<Tab>(() => (this.editable() ? 'content' : this.tabs()[0]));
  protected readonly tab = computed(() => this.tabs().find((tab) => tab === this.filters.values().tab) ?? this.home());
  protected readonly editable = computed(
    () => this.dossier()?.actions.some((action) => action.name === 'save' && action.allowed) ?? false,
  );
  /** While it is written its deeds are at the end of the form; what is over offers none. */
  protected readonly deeds = computed(() =>
    this.editable() ? [] : (this.dossier()?.actions.filter((action) => action.name === 'withdraw' && action.allowed) ?? []),
  );
  /** What was said on it last stands where it was said, not while it is looked at again. */
  protected readonly opinion = computed(() => (this.dossier()?.state === 'SUBMITTED' ? null : (this.dossier()?.opinion ?? null)));
  /** Of what is with its owner nobody else sees more than was handed in. */
  protected readonly earlier = computed(() => {
    const dossier = this.dossier();
    return !this.editable() && dossier?.versions && isWithOwner(dossier.state) ? dossier.versions : null;
  });
  /** Who has to say something on it reads it and writes side by side (A20). */
  protected readonly waitsForReader = computed(() => this.dossier()?.waitsFor.some((step) => actsFor(step, this.session)) ?? false);
  protected readonly noticeColour = noticeColour;

  protected open(tab: Tab): void {
    this.filters.set('tab', tab === this.home() ? '' : tab);
  }

  protected async act(action: Action, dossier: DossierView): Promise<void> {
    if (action.name === 'submit') {
      this.submission().ask(action, dossier);
      return;
    }
    const withdraws = action.name === 'withdraw';
    const reason = await this.reasons().ask({
      title: `dossiers.deed.${action.name}`,
      text: withdraws ? (dossier.versions ? 'dossiers.withdrawText' : 'dossiers.discardText') : 'dossiers.confirmText',
      confirm: `dossiers.deed.${action.name}`,
      reason: withdraws,
    });
    if (reason !== null) {
      await this.send(action, dossier, withdraws ? { reason } : {});
    }
  }

  private async send(action: Action, dossier: DossierView, body: unknown): Promise<void> {
    const after = await this.sending.run(
      () => this.commands.send<DossierView>(action.method, action.href, body, dossier.version),
      action.name,
    );
    if (after) {
      this.show(after);
      this.toasts.say(this.texts.translate(`dossiers.done.${action.name}`));
    } else if (OUTDATED.includes(this.sending.problem()?.status ?? 0)) {
      this.loaded.reload();
    }
  }

  protected show(dossier: DossierView): void {
    this.dossier.set(dossier);
    window.scrollTo({ top: 0 });
  }
}
