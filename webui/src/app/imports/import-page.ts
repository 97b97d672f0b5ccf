import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { ImportFault, ImportKind, ImportSummary } from '../api/models';
import { ExportButton } from '../shared/export-button';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { InstantPipe } from '../shared/pipes';
import { ProblemMessage } from '../shared/problem-message';
import { UrlFilters } from '../shared/url-filters';
import { Session } from '../shell/session';
import { ImportRun } from './import-run';
import { Imports } from './imports';

const COLOURS: Record<string, string> = { DONE: 'tag green', READY: 'tag blue', FAULTY: 'tag red', AWAITING_FILE: 'tag' };

/** Taking many in at once: template, dry run, everything or nothing. The import is in the address, to come back to it. */
@Component({
  selector: 'bz-import-page',
  imports: [ExportButton, InstantPipe, ListState, NzButtonModule, ProblemMessage, RouterLink, TranslocoPipe],
  providers: [ImportRun],
  templateUrl: './import-page.html',
  styleUrl: './import-page.css',
})
export class ImportPage {
  private readonly session = inject(Session);
  private readonly imports = inject(Imports);
  protected readonly work = inject(ImportRun);
  protected readonly address = new UrlFilters(['kind', 'id'] as const);
  protected readonly kinds = computed<ImportKind[]>(() =>
    this.session.has('leading-group-office') ? ['APPLICATIONS', 'LEDGER'] : ['APPLICATIONS'],
  );
  protected readonly kind = computed<ImportKind>(
    () => this.kinds().find((kind) => kind === this.address.values().kind) ?? 'APPLICATIONS',
  );
  protected readonly over = signal(false);
  protected readonly sentPercent = computed(() => Math.floor((this.work.sent() ?? 0) * 100));
  protected readonly faults = new KeysetList<ImportFault>(
    () => `${this.imports.home}/${this.work.run()?.id ?? ''}/faults`,
    computed(() => (this.work.run()?.state === 'FAULTY' ? { limit: 100 } : undefined)),
  );
  protected readonly earlier = new KeysetList<ImportSummary>(this.imports.home, signal({ limit: 10 }));

  constructor() {
    const asked = untracked(this.address.values).id;
    if (asked) {
      void this.work.open(asked);
    }
    effect(() => {
      const run = this.work.run();
      untracked(() => {
        if (run && run.id !== this.address.values().id) {
          this.address.set('id', run.id);
        }
        this.earlier.reload();
      });
    });
  }

  protected choose(kind: ImportKind): void {
    this.another();
    this.address.set('kind', kind);
  }

  protected pick(event: Event): void {
    const input = event.target as HTMLInputElement;
    this.take(input.files?.[0]);
    input.value = '';
  }

  protected drag(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }

  protected drop(event: DragEvent): void {
    this.drag(event, false);
    this.take(event.dataTransfer?.files[0]);
  }

  protected another(): void {
    this.work.forget();
    this.address.set('id', '');
  }

  protected colour(state: string): string {
    return COLOURS[state];
  }

  private take(file: File | undefined): void {
    if (file && !this.work.busy()) {
      void this.work.send(this.kind(), file);
    }
  }
}
