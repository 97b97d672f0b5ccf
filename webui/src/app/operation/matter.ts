import { Signal, computed, inject, signal } from '@angular/core';
import { Action, ProcedureView } from '../api/models';
import { announcing } from '../shared/announcing';
import { Commands } from '../shared/commands';
import { problemOf } from '../shared/problem';
import { readAt } from '../shared/read-at';
import { ReasonDialog } from '../shared/reason-dialog';
import { Sending } from '../shared/sending';
import { Entry } from './entries';

/** What the page of an application for funds and that of a request for cloud have in common. In an injection context. */
export class Matter<T extends { id: string; version: number }> {
  private readonly commands = inject(Commands);
  private readonly said = announcing('operation.done');
  readonly loaded;
  readonly found: Signal<T | undefined>;
  readonly problem = computed(() => problemOf(this.loaded.error()));
  readonly course;
  readonly procedures = computed(() => (this.course.hasValue() ? [this.course.value()] : []));
  readonly open = signal<Entry | null>(null);
  readonly sending = new Sending(announcing('operation.done'));

  /** @param handedIn whether it has a procedure by now */
  constructor(
    address: () => string,
    handedIn: (found: T) => boolean,
    private readonly entry: (action: Action, found: T) => Entry | null,
    private readonly withdrawText: string,
  ) {
    this.loaded = readAt<T>(address);
    this.found = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
    this.course = readAt<ProcedureView>(() => {
      const found = this.found();
      return found && handedIn(found) ? `${address()}/procedure` : undefined;
    });
  }

  async act(action: Action, dialog: ReasonDialog): Promise<void> {
    const found = this.found();
    if (!found) {
      return;
    }
    this.sending.forget();
    const entry = this.entry(action, found);
    if (entry) {
      this.open.set(entry);
      return;
    }
    const reason = action.name.startsWith('withdraw-')
      ? await dialog.ask({ title: `actions.${action.name}`, text: this.withdrawText, confirm: `actions.${action.name}`, reason: true })
      : '';
    if (reason !== null) {
      const body = reason ? { reason } : {};
      const after = await this.sending.run(() => this.commands.send<T>(action.method, action.href, body, found.version));
      if (after) {
        this.loaded.set(after);
        this.course.reload();
      }
    }
  }

  entered(after: T): void {
    this.open.set(null);
    this.said();
    this.loaded.set(after);
    this.course.reload();
  }

  reload(): void {
    this.loaded.reload();
    this.course.reload();
  }
}
