import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { ExportButton } from './export-button';
import { KeysetList } from './keyset-list';
import { ListViews } from './list-views';
import { ProblemMessage } from './problem-message';

/** The foot of every list: loading, error, nothing there, or more to read and the whole to keep. */
@Component({
  selector: 'bz-list-state',
  imports: [ExportButton, ListViews, NzButtonModule, ProblemMessage, TranslocoPipe],
  template: `
    @if (list().problem(); as problem) {
      <bz-problem [problem]="problem" [retryable]="true" (retry)="list().reload()" />
    } @else if (list().loading()) {
      <p class="state" role="status">{{ 'list.loading' | transloco }}</p>
    } @else {
      @if (list().empty()) {
        <p class="state">{{ emptyText() | transloco }}</p>
      }
      @if (list().hasMore()) {
        <p class="print-only small">{{ 'list.printedInPart' | transloco: { count: list().items().length } }}</p>
      }
      <div class="foot">
        @if (list().hasMore()) {
          <button nz-button type="button" (click)="list().more()">{{ 'list.more' | transloco }}</button>
        }
        @if (views()) {
          <bz-list-views />
        }
        @if (exportable() && !list().empty()) {
          <bz-export class="export" [address]="list().whole().address" [params]="list().whole().params" />
        }
      </div>
    }
  `,
  styles: `
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s3);
      justify-content: space-between;
      padding: var(--s3) var(--s4);
    }
    .foot:empty {
      padding: 0;
    }
    .export {
      margin-inline-start: auto;
    }
  `,
})
export class ListState {
  readonly list = input.required<KeysetList<unknown>>();
  readonly emptyText = input('list.empty');
  /** Whether it is handed out as a workbook, too. */
  readonly exportable = input(true);
  /** Whether it is the list of its page, whose columns are chosen and which is kept under names. */
  readonly views = input(false);
}
