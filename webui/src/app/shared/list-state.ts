import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { KeysetList } from './keyset-list';
import { ProblemMessage } from './problem-message';

/** The foot of every list: loading, error, nothing there, or more to read. */
@Component({
  selector: 'bz-list-state',
  imports: [NzButtonModule, ProblemMessage, TranslocoPipe],
  template: `
    @if (list().problem(); as problem) {
      <bz-problem [problem]="problem" [retryable]="true" (retry)="list().reload()" />
    } @else if (list().loading()) {
      <p class="state" role="status">{{ 'list.loading' | transloco }}</p>
    } @else if (list().empty()) {
      <p class="state">{{ emptyText() | transloco }}</p>
    } @else if (list().hasMore()) {
      <p class="state more">
        <button nz-button type="button" (click)="list().more()">{{ 'list.more' | transloco }}</button>
      </p>
    }
  `,
  styles: `
    .more {
      padding: var(--s4);
    }
  `,
})
export class ListState {
  readonly list = input.required<KeysetList<unknown>>();
  readonly emptyText = input('list.empty');
}
