import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { ExpertField, ExpertView } from '../api/models';
import { announcing } from '../shared/announcing';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { todayInBazhong } from '../shared/format';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { EXPERT_FIELDS, toggled } from './fields';

interface Draft {
  name: string;
  userId: string;
  employer: string | null;
  title: string;
  fields: ExpertField[];
  validFrom: string;
  validTo: string;
}

/** Enters an expert, or changes the entry of one. */
@Component({
  selector: 'bz-expert-form',
  imports: [FormsModule, NzButtonModule, NzInputModule, NzSelectModule, ProblemMessage, TranslocoPipe],
  template: `
    <form class="stack" (submit)="$event.preventDefault(); save()">
      <h2>
        @if (expert(); as known) {
          {{ 'experts.changeTitle' | transloco: { name: known.name } }}
        } @else {
          {{ 'experts.enter' | transloco }}
        }
      </h2>
      <div class="columns">
        <div class="field">
          <label for="expert-name">{{ 'experts.name' | transloco }}</label>
          <input nz-input id="expert-name" name="name" maxlength="64" [ngModel]="draft().name" (ngModelChange)="set('name', $event)" />
        </div>
        <div class="field">
          <label for="expert-employer">{{ 'experts.employer' | transloco }}</label>
          <nz-select
            nzShowSearch
            nzId="expert-employer"
            name="employer"
            [ngModel]="draft().employer"
            (ngModelChange)="set('employer', $event)"
          >
            @for (department of departments.present(); track department.code) {
              <nz-option [nzValue]="department.code" [nzLabel]="departments.label(department)" />
            }
          </nz-select>
        </div>
        <div class="field">
          <label for="expert-title">{{ 'experts.jobTitle' | transloco }}</label>
          <input nz-input id="expert-title" name="title" maxlength="64" [ngModel]="draft().title" (ngModelChange)="set('title', $event)" />
        </div>
        <div class="field">
          <label for="expert-account">{{ 'experts.account' | transloco }}</label>
          <input nz-input id="expert-account" name="account" maxlength="200" [ngModel]="draft().userId" (ngModelChange)="set('userId', $event)" />
          <p class="soft small">{{ 'experts.accountHint' | transloco }}</p>
        </div>
        <div class="field">
          <label for="expert-from">{{ 'experts.validFrom' | transloco }}</label>
          <input nz-input id="expert-from" name="from" type="date" [ngModel]="draft().validFrom" (ngModelChange)="set('validFrom', $event)" />
        </div>
        <div class="field">
          <label for="expert-to">{{ 'experts.validTo' | transloco }}</label>
          <input nz-input id="expert-to" name="to" type="date" [ngModel]="draft().validTo" (ngModelChange)="set('validTo', $event)" />
        </div>
      </div>
      <fieldset class="field">
        <legend>{{ 'experts.fields' | transloco }}</legend>
        <div class="row">
          @for (field of fields; track field) {
            <label>
              <input type="checkbox" [checked]="draft().fields.includes(field)" (change)="toggle(field)" />
              {{ 'expertField.' + field | transloco }}
            </label>
          }
        </div>
      </fieldset>
      @if (sending.problem(); as problem) {
        <bz-problem [problem]="problem" />
      }
      <div class="row">
        <button nz-button nzType="primary" type="submit" [disabled]="!complete()" [nzLoading]="sending.underWay()">
          {{ 'choice.save' | transloco }}
        </button>
        <button nz-button type="button" (click)="closed.emit()">{{ 'reason.cancel' | transloco }}</button>
      </div>
    </form>
  `,
  styleUrl: './forms.css',
})
export class ExpertForm {
  private readonly commands = inject(Commands);
  protected readonly departments = inject(Departments);
  protected readonly fields = EXPERT_FIELDS;
  /** Whose entry is changed; none for a new one. */
  readonly expert = input<ExpertView | null>(null);
  readonly saved = output<ExpertView>();
  readonly closed = output();

  protected readonly sending = new Sending(announcing('experts.saved'));
  protected readonly draft = linkedSignal<Draft>(() => draftOf(this.expert()));
  protected readonly complete = computed(() => {
    const { name, employer, fields, validFrom } = this.draft();
    return !!name.trim() && !!employer && fields.length > 0 && !!validFrom;
  });

  protected set<K extends keyof Draft>(field: K, value: Draft[K]): void {
    this.draft.update((draft) => ({ ...draft, [field]: value }));
  }

  protected toggle(field: ExpertField): void {
    this.set('fields', toggled(this.draft().fields, field));
  }

  protected async save(): Promise<void> {
    const { name, userId, title, validTo, ...rest } = this.draft();
    const body = { ...rest, name: name.trim(), userId: userId.trim() || null, title: title.trim() || null, validTo: validTo || null };
    const known = this.expert();
    const after = await this.sending.run(() =>
      known
        ? this.commands.send<ExpertView>('PUT', `/api/v1/experts/${known.id}`, body, known.version)
        : this.commands.send<ExpertView>('POST', '/api/v1/experts', body),
    );
    if (after) {
      this.saved.emit(after);
    }
  }
}

function draftOf(expert: ExpertView | null): Draft {
  return {
    name: expert?.name ?? '',
    userId: expert?.userId ?? '',
    employer: expert?.employer.code ?? null,
    title: expert?.title ?? '',
    fields: [...(expert?.fields ?? [])],
    validFrom: expert?.validFrom ?? todayInBazhong(),
    validTo: expert?.validTo ?? '',
  };
}
