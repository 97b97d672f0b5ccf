import { Component, ElementRef, computed, inject, output, signal, viewChild } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Action, DossierView } from '../api/models';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { Commands } from '../shared/commands';
import { FindingsList } from '../shared/findings-list';
import { todayInBazhong } from '../shared/format';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { Letter, NO_LETTER, asksForOpinions, asksForOpinionsFirst, lacking, submissionOf } from './submission';

/** What goes along when a dossier is handed in: the letter to the consulted bodies, and whether earlier opinions count. */
@Component({
  selector: 'bz-submit-dialog',
  imports: [ArticleChip, FindingsList, FormsModule, NzButtonModule, NzInputModule, ProblemMessage, TranslocoPipe],
  templateUrl: './submit-dialog.html',
  styles: `
    .reuse {
      display: flex;
      gap: var(--s2);
      align-items: flex-start;
    }
    .reuse input {
      flex: none;
      width: 16px;
      height: 16px;
      margin: 3px 0 0;
      accent-color: var(--blue);
    }
  `,
})
export class SubmitDialog {
  private readonly commands = inject(Commands);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  readonly submitted = output<DossierView>();

  protected readonly dossier = signal<DossierView | null>(null);
  private readonly action = signal<Action | null>(null);
  protected readonly letter = signal<Letter>(NO_LETTER);
  protected readonly today = todayInBazhong();
  protected readonly sending = new Sending(announcing('dossiers.done.submit'));
  protected readonly consulted = computed(() => asksForOpinions(this.dossier()));
  protected readonly first = computed(() => asksForOpinionsFirst(this.dossier()));
  protected readonly lacks = computed(() => lacking(this.dossier(), this.letter(), this.today));

  ask(action: Action, dossier: DossierView): void {
    this.action.set(action);
    this.dossier.set(dossier);
    this.letter.set(NO_LETTER);
    this.sending.forget();
    this.dialog().nativeElement.showModal();
  }

  protected set<K extends keyof Letter>(field: K, value: Letter[K]): void {
    this.letter.update((letter) => ({ ...letter, [field]: value }));
  }

  protected close(): void {
    this.dialog().nativeElement.close();
    this.dossier.set(null);
  }

  protected async send(): Promise<void> {
    const action = this.action();
    const dossier = this.dossier();
    if (!action || !dossier || this.lacks()) {
      return;
    }
    const after = await this.sending.run(() =>
      this.commands.send<DossierView>(action.method, action.href, submissionOf(dossier, this.letter()), dossier.version),
    );
    if (after) {
      this.close();
      this.submitted.emit(after);
    }
  }
}
