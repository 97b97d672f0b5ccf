import { Component, computed, inject, input, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Action, Page, UnapprovedChangeView } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { announcing } from '../shared/announcing';
import { ArticleChip } from '../shared/article-chip';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { EntrySpec } from '../shared/entry';
import { EntryForm } from '../shared/entry-form';
import { todayInBazhong } from '../shared/format';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { Sending } from '../shared/sending';
import { Session } from '../shell/session';

/** Who looks over projects, and may say that something was done other than approved. */
const OFFICES = ['leading-group-office', 'data-administration', 'development-reform', 'finance', 'audit'];

const STATEMENT: EntrySpec = {
  words: 'changes.unapproved',
  fields: [{ name: 'statement', kind: 'area', needed: true, max: 4000 }],
};
const FINDING: EntrySpec = {
  words: 'changes.unapproved',
  fields: [
    { name: 'major', kind: 'yesNo', needed: true },
    { name: 'causedOverrun', kind: 'yesNo', needed: true },
    { name: 'documentNumber', kind: 'text', needed: true, max: 100 },
    { name: 'decidedOn', kind: 'date', needed: true },
    { name: 'reason', kind: 'area', needed: true, max: 2000 },
  ],
};

/** What was done of a project other than approved: the record, the owner's word, and what development and reform find (A25). */
@Component({
  selector: 'bz-unapproved-changes',
  imports: [ActionBar, ArticleChip, EntryForm, FormsModule, NzButtonModule, NzInputModule, ProblemMessage, TranslocoPipe],
  templateUrl: './unapproved-changes.html',
  styles: `
    .one + .one {
      border-top: 1px solid var(--line);
      padding-top: var(--s3);
    }
    .text {
      white-space: pre-line;
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    fieldset label {
      display: block;
      padding: 2px 0;
    }
  `,
})
export class UnapprovedChanges {
  private readonly commands = inject(Commands);
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  readonly project = input.required<string>();
  /** The cost lines it may concern. */
  readonly lines = input.required<{ id: string; name?: string | null }[]>();

  protected readonly loaded = readAt<Page<UnapprovedChangeView>>(() => `/api/v1/projects/${this.project()}/unapproved-changes`);
  protected readonly changes = computed(() => (this.loaded.hasValue() ? this.loaded.value().items : undefined));
  protected readonly problem = computed(() => this.sending.problem() ?? problemOf(this.loaded.error()));
  protected readonly mayRecord = computed(() => OFFICES.some((role) => this.session.has(role)));
  protected readonly open = signal<{ action: Action; id: string; spec: EntrySpec; values: Record<string, unknown>; version: number } | null>(null);
  protected readonly recording = signal<{ what: string; foundOn: string; lines: string[] } | null>(null);
  protected readonly complete = computed(() => {
    const record = this.recording();
    return !!record?.what.trim() && !!record.foundOn && record.lines.length > 0;
  });
  private readonly said = announcing('changes.done');
  protected readonly sending = new Sending(this.said);

  protected begin(): void {
    this.recording.set({ what: '', foundOn: todayInBazhong(), lines: [] });
  }

  protected set(part: Partial<{ what: string; foundOn: string }>): void {
    this.recording.update((record) => (record ? { ...record, ...part } : record));
  }

  protected toggle(line: string): void {
    this.recording.update((record) =>
      record
        ? { ...record, lines: record.lines.includes(line) ? record.lines.filter((one) => one !== line) : [...record.lines, line] }
        : record,
    );
  }

  protected async record(): Promise<void> {
    const after = await this.sending.run(() =>
      this.commands.send('POST', `/api/v1/projects/${this.project()}/unapproved-changes`, { ...this.recording(), documentId: null }),
    );
    if (after) {
      this.recording.set(null);
      this.loaded.reload();
    }
  }

  protected act(action: Action, change: UnapprovedChangeView): void {
    const states = action.name === 'state-on-change';
    // Where the owner has said nothing, how it was heard has to be told.
    const asked: EntrySpec = change.statement
      ? FINDING
      : { ...FINDING, fields: [...FINDING.fields, { name: 'hearing', kind: 'area', needed: true, max: 1000 }] };
    this.open.set({
      action,
      id: change.id,
      spec: states ? STATEMENT : asked,
      values: states ? {} : { decidedOn: todayInBazhong() },
      version: change.version,
    });
  }

  protected done(): void {
    this.open.set(null);
    this.said();
    this.loaded.reload();
  }

  protected names(change: UnapprovedChangeView): string {
    return change.content.lines.map((id) => this.lines().find((line) => line.id === id)?.name ?? '—').join('、');
  }
}
