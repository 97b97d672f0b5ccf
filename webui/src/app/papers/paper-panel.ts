import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, PaperDraftView, PaperMatter, PaperView, PapersOfMatter } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';
import { SigningChain } from '../shared/signing-chain';
import { whenSeen } from '../shared/when-seen';
import { IssueForm } from './issue-form';
import { bodyOf } from './deeds';
import { contentHref, draftHref, papersOf } from './papers';
import { stateOf } from './states';

/** The papers of a matter on its page: what the reader's organ may draw up and issue, and what was issued. */
@Component({
  selector: 'bz-papers',
  imports: [ActionBar, ArticleChip, IssueForm, ProblemMessage, ReasonDialog, RouterLink, SigningChain, TranslocoPipe],
  templateUrl: './paper-panel.html',
  styles: `
    :host {
      display: block;
    }
    .panel {
      margin-top: var(--s4);
    }
    :host-context(.stack) .panel {
      margin-top: 0;
    }
    .drafts li {
      padding: var(--s2) 0;
      border-bottom: 1px solid var(--line);
    }
    .row {
      align-items: center;
    }
    .what {
      flex: 1 1 240px;
    }
    td.deeds > * {
      margin-right: var(--s2);
    }
  `,
})
export class PaperPanel {
  private readonly commands = inject(Commands);
  protected readonly departments = inject(Departments);
  private readonly dialog = viewChild(ReasonDialog);
  readonly matter = input.required<PaperMatter>();
  readonly of = input.required<string>();
  /** Whatever changes with the matter: the papers are read anew with it. */
  readonly standing = input<unknown>();

  private readonly seen = whenSeen();
  protected readonly loaded = readAt<PapersOfMatter>(() => {
    this.standing();
    return this.seen() ? papersOf(this.matter(), this.of()) : undefined;
  });
  protected readonly papers = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  protected readonly sending = new Sending(announcing('papers.done'));
  protected readonly issuing = signal<PaperDraftView | null>(null);
  protected readonly href = signal('');
  protected readonly stateOf = stateOf;
  protected readonly contentOf = contentHref;

  protected draftOf(draft: PaperDraftView): string {
    return draftHref(this.matter(), this.of(), draft);
  }

  protected open(draft: PaperDraftView, action: Action): void {
    this.href.set(action.href);
    this.issuing.update((open) => (open === draft ? null : draft));
  }

  protected done(): void {
    this.issuing.set(null);
    this.loaded.reload();
  }

  /** Revokes, signs or gives back; for a signature no reason is asked. */
  protected async act(action: Action, paper: PaperView): Promise<void> {
    const body = await bodyOf(action, this.dialog());
    if (body && (await this.sending.run(() => this.commands.send(action.method, action.href, body, paper.version)))) {
      this.loaded.reload();
    }
  }
}
