import { Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { ProblemView } from '../api/models';
import { Downloads } from './downloads';
import { problemOf } from './problem';
import { ProblemMessage } from './problem-message';

/** Keeps a list as a workbook: every row its filters let through, not only those read so far. */
@Component({
  selector: 'bz-export',
  imports: [NzButtonModule, ProblemMessage, TranslocoPipe],
  template: `
    <button nz-button type="button" [nzLoading]="busy()" (click)="keep()">{{ text() | transloco }}</button>
    @if (problem(); as problem) {
      <bz-problem [problem]="problem" />
    }
  `,
})
export class ExportButton {
  private readonly downloads = inject(Downloads);
  readonly address = input.required<string>();
  readonly params = input<Record<string, string | number | boolean>>({});
  readonly text = input('list.export');
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemView | null>(null);

  protected async keep(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.downloads.workbook(this.address(), this.params());
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
