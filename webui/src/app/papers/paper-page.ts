import { Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, PaperView } from '../api/models';
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
import { SigningChain } from '../shared/signing-chain';
import { bodyOf } from './deeds';
import { contentHref, pageOf } from './papers';
import { stateOf } from './states';

/** One paper: signed within its organ where that has it so; once issued it never changes, it is only revoked. */
@Component({
  selector: 'bz-paper-page',
  imports: [ActionBar, ArticleChip, InstantPipe, NzButtonModule, ProblemMessage, ReasonDialog, RouterLink, SigningChain, TranslocoPipe],
  templateUrl: './paper-page.html',
  styles: `
    code {
      overflow-wrap: anywhere;
    }
  `,
})
export class PaperPage {
  private readonly commands = inject(Commands);
  protected readonly departments = inject(Departments);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly id = input.required<string>();

  protected readonly loaded = readAt<PaperView>(() => `/api/v1/papers/${this.id()}`);
  protected readonly paper = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly sending = new Sending(announcing('papers.done'));
  protected readonly problem = computed(() => this.sending.problem() ?? problemOf(this.loaded.error()));
  protected readonly stateOf = stateOf;
  protected readonly contentOf = contentHref;
  protected readonly pageOf = pageOf;

  /** Revokes, signs or gives back. */
  protected async act(action: Action, paper: PaperView): Promise<void> {
    const body = await bodyOf(action, this.dialog());
    const after = body && (await this.sending.run(() => this.commands.send<PaperView>(action.method, action.href, body, paper.version)));
    if (after) {
      this.loaded.set(after);
    }
  }
}
