import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Action, ListLineView } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { Departments } from '../shared/departments';
import { FindingsList } from '../shared/findings-list';
import { Money } from '../shared/money';
import { Draft, NO_DRAFT } from '../shared/decisions';
import { LineDecide } from '../shared/line-decide';

export type TableMode = 'read' | 'compose' | 'decide';

/** The lines of a list. Composing they can be put in or left out; deciding each takes a verdict; otherwise they are read. */
@Component({
  selector: 'bz-line-table',
  imports: [ActionBar, FindingsList, LineDecide, Money, NzButtonModule, RouterLink, TranslocoPipe],
  templateUrl: './line-table.html',
  styleUrl: './line-table.css',
})
export class LineTable {
  protected readonly departments = inject(Departments);
  readonly lines = input.required<ListLineView[]>();
  readonly mode = input<TableMode>('read');
  /** Line whose inclusion is being sent. */
  readonly busy = input<string | null>(null);
  /** Ids of the lines that find no room under the ceilings. */
  readonly beyond = input<readonly string[]>([]);
  readonly drafts = model<Record<string, Draft>>({});
  readonly include = output<{ line: ListLineView; included: boolean }>();

  /** Another deed on a line, by name. */
  readonly act = output<{ action: Action; line: ListLineView }>();

  private readonly opened = signal<Set<string>>(new Set());
  /** Published lines carry the number of the list; before that they are merely counted. */
  protected readonly numbered = computed(() => this.lines().some((line) => line.number));
  protected readonly columns = computed(() => (this.mode() === 'read' ? 8 : 9));

  protected open(line: ListLineView): boolean {
    return this.opened().has(line.id);
  }

  protected toggle(line: ListLineView): void {
    this.opened.update((open) => {
      const next = new Set(open);
      if (!next.delete(line.id)) {
        next.add(line.id);
      }
      return next;
    });
  }

  protected draft(line: ListLineView): Draft {
    return this.drafts()[line.id] ?? NO_DRAFT;
  }

  protected decide(line: ListLineView, draft: Draft): void {
    this.drafts.update((drafts) => ({ ...drafts, [line.id]: draft }));
  }

  protected grave(line: ListLineView): number {
    return line.findings.filter((finding) => finding.severity === 'BLOCKING' || finding.severity === 'NEEDS_DECISION').length;
  }
}
