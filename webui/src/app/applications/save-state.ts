import { DatePipe } from '@angular/common';
import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';

/** Whether the server has what is on the screen. */
@Component({
  selector: 'bz-save-state',
  imports: [DatePipe, NzButtonModule, TranslocoPipe],
  template: `
    <p class="small soft" role="status">
      {{ 'applications.save.' + state() | transloco }}
      @if (state() === 'saved' && savedAt(); as at) {
        <span class="num">{{ at | date: 'HH:mm' }}</span>
      }
    </p>
    @if (state() === 'failed' || state() === 'changed') {
      <button nz-button nzSize="small" type="button" (click)="save.emit()">{{ 'applications.saveNow' | transloco }}</button>
    }
  `,
})
export class SaveState {
  readonly state = input.required<'saved' | 'changed' | 'saving' | 'failed'>();
  readonly savedAt = input<Date | null>(null);
  readonly save = output();
}
