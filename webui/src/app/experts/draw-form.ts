import { Component, computed, inject, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { DrawCriteria, ExpertDrawView, ExpertField } from '../api/models';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { todayInBazhong } from '../shared/format';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { EXPERT_FIELDS, toggled } from './fields';

/** Says whom a draw looks for, and draws. */
@Component({
  selector: 'bz-draw-form',
  imports: [FormsModule, NzButtonModule, NzInputModule, NzSelectModule, ProblemMessage, TranslocoPipe],
  template: `
    <form class="stack" (submit)="$event.preventDefault(); draw()">
      <h2>{{ 'experts.drawTitle' | transloco }}</h2>
      <p class="soft">{{ 'experts.drawHint' | transloco }}</p>
      <div class="field">
        <label for="draw-purpose">{{ 'experts.purpose' | transloco }}</label>
        <input
          nz-input
          id="draw-purpose"
          name="purpose"
          maxlength="200"
          [placeholder]="'experts.purposeHint' | transloco"
          [ngModel]="criteria().purpose"
          (ngModelChange)="set('purpose', $event)"
        />
      </div>
      <div class="columns">
        <div class="field">
          <label for="draw-day">{{ 'experts.neededOn' | transloco }}</label>
          <input nz-input id="draw-day" name="day" type="date" [ngModel]="criteria().neededOn" (ngModelChange)="set('neededOn', $event)" />
        </div>
        <div class="field">
          <label for="draw-count">{{ 'experts.count' | transloco }}</label>
          <input nz-input id="draw-count" name="count" type="number" min="1" max="50" [ngModel]="criteria().count" (ngModelChange)="set('count', $event)" />
        </div>
        <div class="field">
          <label for="draw-reserves">{{ 'experts.reserves' | transloco }}</label>
          <input
            nz-input
            id="draw-reserves"
            name="reserves"
            type="number"
            min="0"
            max="50"
            [ngModel]="criteria().reserves"
            (ngModelChange)="set('reserves', $event)"
          />
        </div>
      </div>
      <fieldset class="field">
        <legend>{{ 'experts.fields' | transloco }}</legend>
        <div class="row">
          @for (field of fields; track field) {
            <label>
              <input type="checkbox" [checked]="criteria().fields.includes(field)" (change)="toggle(field)" />
              {{ 'expertField.' + field | transloco }}
            </label>
          }
        </div>
        <p class="soft small">{{ 'experts.anyField' | transloco }}</p>
      </fieldset>
      <div class="field">
        <label for="draw-excluded">{{ 'experts.excludedEmployers' | transloco }}</label>
        <nz-select
          nzMode="multiple"
          nzShowSearch
          nzId="draw-excluded"
          name="excluded"
          [nzPlaceHolder]="'experts.excludedHint' | transloco"
          [ngModel]="criteria().excludedEmployers"
          (ngModelChange)="set('excludedEmployers', $event)"
        >
          @for (department of departments.present(); track department.code) {
            <nz-option [nzValue]="department.code" [nzLabel]="departments.label(department)" />
          }
        </nz-select>
      </div>
      @if (sending.problem(); as problem) {
        <bz-problem [problem]="problem" />
      }
      <div class="row">
        <button nz-button nzType="primary" type="submit" [disabled]="!complete()" [nzLoading]="sending.underWay()">
          {{ 'experts.draw' | transloco }}
        </button>
        <button nz-button type="button" (click)="closed.emit()">{{ 'reason.cancel' | transloco }}</button>
      </div>
    </form>
  `,
  styleUrl: './forms.css',
})
export class DrawForm {
  private readonly commands = inject(Commands);
  protected readonly departments = inject(Departments);
  protected readonly fields = EXPERT_FIELDS;
  readonly drawn = output<ExpertDrawView>();
  readonly closed = output();

  protected readonly sending = new Sending();
  protected readonly criteria = signal<DrawCriteria>({
    purpose: '',
    neededOn: todayInBazhong(),
    fields: [],
    count: 5,
    reserves: 3,
    excludedEmployers: [],
    exclusions: [],
  });
  protected readonly complete = computed(() => {
    const { purpose, neededOn, count, reserves } = this.criteria();
    return !!purpose.trim() && !!neededOn && count > 0 && reserves >= 0;
  });

  protected set<K extends keyof DrawCriteria>(field: K, value: DrawCriteria[K]): void {
    this.criteria.update((criteria) => ({ ...criteria, [field]: value }));
  }

  protected toggle(field: ExpertField): void {
    this.set('fields', toggled(this.criteria().fields, field));
  }

  protected async draw(): Promise<void> {
    const drawn = await this.sending.run(() =>
      this.commands.send<ExpertDrawView>('POST', '/api/v1/expert-draws', this.criteria()),
    );
    if (drawn) {
      this.drawn.emit(drawn);
    }
  }
}
