import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Page, Person, Signer, Signing } from '../api/models';
import { announcing } from '../shared/announcing';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { jurisdictionOf } from '../shared/jurisdictions';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { Session } from '../shell/session';

const MOST_LEVELS = 3;

/** Who signs in a department before a step is concluded; without any level, whoever acts concludes. */
@Component({
  selector: 'bz-signing-levels',
  imports: [NzButtonModule, ProblemMessage, TranslocoPipe],
  template: `
    <div class="body stack">
      <p class="soft">{{ 'administration.signing.lead' | transloco }}</p>
      <div class="field">
        <label for="signing-department">{{ 'administration.signing.department' | transloco }}</label>
        <select id="signing-department" class="ant-input" #chosen (change)="department.set(chosen.value)">
          @for (each of own(); track each.code) {
            <option [value]="each.code" [selected]="each.code === department()">{{ departments.label(each) }}</option>
          }
        </select>
      </div>
      @for (level of levels(); track $index; let at = $index, last = $last) {
        <fieldset>
          <legend>{{ (last ? 'administration.signing.issues' : 'administration.signing.level') | transloco: { level: at + 1 } }}</legend>
          @for (signer of level; track signer.id) {
            <span class="tag blue">
              {{ signer.name }}
              <button type="button" [attr.aria-label]="'administration.signing.remove' | transloco: { name: signer.name }" (click)="remove(at, signer)">×</button>
            </span>
          }
          <select class="ant-input" [attr.aria-label]="'administration.signing.add' | transloco" #added (change)="add(at, added.value); added.value = ''">
            <option value="">{{ 'administration.signing.add' | transloco }}</option>
            @for (person of people(); track person.id) {
              <option [value]="person.id">{{ person.name }} {{ person.post ?? '' }}</option>
            }
          </select>
        </fieldset>
      } @empty {
        <p>{{ 'administration.signing.none' | transloco }}</p>
      }
      <div class="row">
        @if (levels().length < most) {
          <button nz-button type="button" (click)="more()">{{ 'administration.signing.more' | transloco }}</button>
        }
        @if (levels().length) {
          <button nz-button type="button" (click)="fewer()">{{ 'administration.signing.fewer' | transloco }}</button>
        }
        <button nz-button nzType="primary" type="button" [disabled]="!ready()" [nzLoading]="sending.underWay()" (click)="save()">
          {{ 'administration.signing.save' | transloco }}
        </button>
      </div>
      @if (sending.problem(); as problem) {
        <bz-problem [problem]="problem" [retryable]="problem.status === 412" (retry)="loaded.reload()" />
      }
    </div>
  `,
  styles: `
    .field,
    fieldset select {
      max-width: 360px;
    }
    fieldset {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--s2);
      margin: 0;
      padding: var(--s3);
      border: 1px solid var(--line);
    }
    .tag button {
      border: 0;
      background: none;
      color: inherit;
      cursor: pointer;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2);
    }
  `,
})
export class SigningLevels {
  private readonly commands = inject(Commands);
  private readonly session = inject(Session);
  protected readonly departments = inject(Departments);
  protected readonly most = MOST_LEVELS;
  protected readonly sending = new Sending(announcing('administration.signing.saved'));
  protected readonly own = computed(() => {
    const jurisdiction = jurisdictionOf(this.session.department());
    return this.departments.present().filter((each) => jurisdictionOf(each.code) === jurisdiction);
  });
  protected readonly department = signal(this.session.department() ?? '');
  protected readonly loaded = httpResource<Signing>(() => `/api/v1/departments/${this.department()}/signing`);
  private readonly colleagues = httpResource<Page<Person>>(() => ({
    url: '/api/v1/people',
    params: { department: this.department(), limit: 100 },
  }));
  protected readonly people = computed(() => (this.colleagues.hasValue() ? this.colleagues.value().items : []));
  protected readonly levels = linkedSignal<Signer[][]>(() => (this.loaded.hasValue() ? this.loaded.value().levels : []));
  protected readonly ready = computed(() => this.loaded.hasValue() && this.levels().every((level) => level.length > 0));

  protected add(at: number, id: string): void {
    const person = this.people().find((one) => one.id === id);
    if (person && !this.levels()[at].some((signer) => signer.id === id)) {
      this.change(at, [...this.levels()[at], { id, name: person.name }]);
    }
  }

  protected remove(at: number, signer: Signer): void {
    this.change(at, this.levels()[at].filter((one) => one.id !== signer.id));
  }

  protected more(): void {
    this.levels.update((levels) => [...levels, []]);
  }

  protected fewer(): void {
    this.levels.update((levels) => levels.slice(0, -1));
  }

  private change(at: number, level: Signer[]): void {
    this.levels.update((levels) => levels.map((one, i) => (i === at ? level : one)));
  }

  protected async save(): Promise<void> {
    if (this.loaded.hasValue()) {
      const { version } = this.loaded.value();
      await this.sending.run(() =>
        this.commands.send('PUT', `/api/v1/departments/${this.department()}/signing`, { levels: this.levels() }, version),
      );
      this.loaded.reload();
    }
  }
}
