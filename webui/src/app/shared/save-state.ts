import { DatePipe } from '@angular/common';
import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { SaveStanding } from './draft-editor';

/** Whether the server has what is on the screen. */
@Component({
  selector: 'bz-save-state',
  imports: [DatePipe, NzButtonModule, TranslocoPipe],
  template: `
    <p class="small soft" role="status">
      {{ 'draft.save.' + state() | transloco }}
      @if (state() === 'saved' && savedAt(); as at) {
        <span class="num">{{ at | date: 'HH:mm' : '+0800' }}</span>
      }
    </p>
    @if (state() === 'failed' || state() === 'changed') {
      <button nz-button nzSize="small" type="button" (click)="save.emit()">{{ 'draft.saveNow' | transloco }}</button>
    }
  `,
})
export class SaveState {
  readonly state = input.required<SaveStanding>();
  readonly savedAt = input<Date | null>(null);
  readonly save = output();
}
