import { httpResource } from '@angular/common/http';
import { Component, ElementRef, afterRenderEffect, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { OpenMatters, Page, Person } from '../api/models';
import { Commands } from '../shared/commands';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { Toasts } from '../shared/toasts';

/** Hands everything a person has open to a colleague, with the reason that goes into the record of each matter. */
@Component({
  selector: 'bz-handover',
  imports: [FormsModule, NzButtonModule, NzInputModule, ProblemMessage, TranslocoPipe],
  template: `
    <section aria-labelledby="handover-title">
      <h2 id="handover-title" tabindex="-1" #heading>{{ 'people.handOverOf' | transloco: { name: person().name } }}</h2>
      @if (loaded.isLoading()) {
        <p class="state" role="status">{{ 'list.loading' | transloco }}</p>
      } @else if (loaded.error()) {
        <bz-problem [problem]="notRead()" [retryable]="true" (retry)="loaded.reload()" />
      }
      @if (open(); as open) {
        <p role="status">{{ 'people.openMatters' | transloco: { count: open.openMatters } }}</p>
        @for (reason of refused(); track $index) {
          <p class="soft">{{ reason.message }}</p>
        }
      }
      <div class="form-grid">
        <div class="field">
          <label for="handover-to">{{ 'people.to' | transloco }}</label>
          <select id="handover-to" class="ant-input" [ngModel]="to()" (ngModelChange)="to.set($event)">
            <option value="">{{ 'people.choose' | transloco }}</option>
            @for (each of others(); track each.id) {
              <option [value]="each.id">{{ each.name }} {{ each.post ?? '' }}</option>
            }
          </select>
        </div>
        <div class="field">
          <label for="handover-reason">{{ 'reason.label' | transloco }}</label>
          <input nz-input id="handover-reason" maxlength="1000" [ngModel]="reason()" (ngModelChange)="reason.set($event)" />
        </div>
      </div>
      @if (sending().problem(); as problem) {
        <bz-problem [problem]="problem" />
      }
      <div class="buttons">
        <button nz-button type="button" (click)="closed.emit()">{{ 'people.close' | transloco }}</button>
        <button nz-button nzType="primary" type="button" [disabled]="!ready()" [nzLoading]="sending().underWay()" (click)="send()">
          {{ 'people.confirm' | transloco }}
        </button>
      </div>
    </section>
  `,
  styles: `
    section {
      padding: var(--s4);
      border-bottom: 1px solid var(--line);
    }
    .form-grid {
      margin-top: var(--s4);
    }
  `,
})
export class Handover {
  private readonly commands = inject(Commands);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  readonly person = input.required<Person>();
  readonly closed = output();

  private readonly href = computed(() => `/api/v1/people/${encodeURIComponent(this.person().id)}/handover`);
  protected readonly loaded = httpResource<OpenMatters>(() => this.href());
  private readonly colleagues = httpResource<Page<Person>>(() => ({
    url: '/api/v1/people',
    params: { department: this.person().department.code, limit: 100 },
  }));
  protected readonly open = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly notRead = computed(() => problemOf(this.loaded.error()));
  protected readonly refused = computed(() => this.open()?.actions.flatMap((action) => action.reasons) ?? []);
  protected readonly others = computed(() =>
    this.colleagues.hasValue() ? this.colleagues.value().items.filter((each) => each.id !== this.person().id) : [],
  );
  protected readonly to = linkedSignal({ source: this.person, computation: () => '' });
  protected readonly reason = signal('');
  /** One for each person: what was refused for one is not said of another. */
  protected readonly sending = linkedSignal({ source: this.person, computation: () => new Sending() });
  protected readonly ready = computed(
    () => (this.open()?.openMatters ?? 0) > 0 && this.refused().length === 0 && this.to() !== '' && this.reason().trim() !== '',
  );

  constructor() {
    afterRenderEffect(() => {
      this.person();
      this.heading().nativeElement.focus();
    });
  }

  protected async send(): Promise<void> {
    await this.sending().run(async () => {
      await this.commands.send('POST', this.href(), { to: this.to(), reason: this.reason().trim() });
      this.loaded.reload();
      this.reason.set('');
      this.toasts.say(this.texts.translate('people.done'));
    });
  }
}
