import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, DossierView } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { ArticleChip } from '../shared/article-chip';
import { InstantPipe } from '../shared/pipes';
import { Session } from '../shell/session';
import { isWithOwner } from './states';

/** For a department that takes part: what it is to build and to supply, and its confirmation (A22). */
@Component({
  selector: 'bz-own-part',
  imports: [ActionBar, ArticleChip, InstantPipe, TranslocoPipe],
  template: `
    @if (parts().length) {
      <section class="panel" aria-labelledby="own-part-title">
        <header>
          <h2 id="own-part-title">{{ 'dossiers.ownPart' | transloco }} <bz-article article="A22" /></h2>
          @if (standing(); as part) {
            <span class="tag" [class.green]="part.confirmed" [class.amber]="!part.confirmed">
              @if (part.confirmed) {
                {{ 'dossiers.confirmedBy' | transloco: { person: part.confirmedBy, at: part.confirmedAt | bzInstant } }}
              } @else {
                {{ 'dossiers.unconfirmed' | transloco }}
              }
            </span>
          }
        </header>
        <div class="body stack">
          @for (part of parts(); track $index) {
            <dl class="facts">
              <div class="wide">
                <dt>{{ 'profile.cell.scope' | transloco }}</dt>
                <dd>{{ part.scope || '—' }}</dd>
              </div>
              <div class="wide">
                <dt>{{ 'profile.cell.dataDuties' | transloco }}</dt>
                <dd>{{ part.dataDuties || '—' }}</dd>
              </div>
            </dl>
          }
          @if (toDo().length) {
            <p class="soft">{{ 'dossiers.confirmLead' | transloco }}</p>
            <bz-actions words="dossiers.deed" [actions]="toDo()" [busy]="busy()" (act)="act.emit($event)" />
          }
        </div>
      </section>
    }
  `,
  styles: `
    section {
      margin-bottom: var(--s4);
    }
    dd {
      white-space: pre-line;
    }
  `,
})
export class OwnPart {
  private readonly session = inject(Session);
  readonly dossier = input.required<DossierView>();
  readonly busy = input<string | null>(null);
  readonly act = output<Action>();

  protected readonly parts = computed(() => {
    const own = this.session.department();
    return (this.dossier().content.participants ?? []).filter((one) => !!own && one.department === own);
  });
  protected readonly standing = computed(() =>
    this.dossier().parts.find((part) => part.department.code === this.session.department()),
  );
  /** What is confirmed as it stands is not confirmed again; what is decided no more needs it. */
  protected readonly toDo = computed(() => {
    const open = isWithOwner(this.dossier().state) && !this.standing()?.confirmed;
    return open ? this.dossier().actions.filter((action) => action.name === 'confirm-part') : [];
  });
}
