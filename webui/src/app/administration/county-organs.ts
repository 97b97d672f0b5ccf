import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { JurisdictionOrgansView } from '../api/models';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { Jurisdictions } from '../shared/jurisdictions';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { Toasts } from '../shared/toasts';
import { CITY } from './policy-fields';

const OFFICES = [
  'LEADING_GROUP_OFFICE',
  'DATA_ADMINISTRATION',
  'COMMITTEE_CHAIR',
  'DEVELOPMENT_REFORM',
  'FINANCE',
  'CYBERSPACE_AFFAIRS',
  'SECRECY_CRYPTOGRAPHY',
  'ECONOMY_INFORMATION',
  'PUBLIC_SECURITY',
  'AUDIT',
  'MUNICIPAL_GOVERNMENT',
  'MUNICIPAL_PARTY_COMMITTEE',
];

/** Which department of the city or a county holds each office (A49). */
@Component({
  selector: 'bz-county-organs',
  imports: [FormsModule, NzButtonModule, NzInputModule, ProblemMessage, TranslocoPipe],
  template: `
    <div class="filters">
      @for (one of jurisdictions.all(); track one.code) {
        <button nz-button type="button" [nzType]="one.code === code() ? 'primary' : 'default'" [attr.aria-pressed]="one.code === code()" (click)="code.set(one.code)">
          {{ jurisdictions.name(one.code) }}
          @if (!one.organs) {
            <span class="tag amber">{{ 'administration.noOrgans' | transloco }}</span>
          }
        </button>
      }
    </div>
    @if (shown(); as shown) {
      <form (ngSubmit)="save(shown)">
        <div class="form-grid">
          @for (office of offices; track office) {
            <div class="field">
              <label [for]="'organ-' + office">{{ 'roles.' + roleName(office) | transloco }}</label>
              <select
                class="ant-input"
                [id]="'organ-' + office"
                [name]="office"
                [disabled]="!mayEnter()"
                [ngModel]="holders()[office] ?? ''"
                (ngModelChange)="choose(office, $event)"
              >
                <option value="">{{ 'administration.noHolder' | transloco }}</option>
                @for (department of ofJurisdiction(); track department.code) {
                  <option [value]="department.code">{{ departments.label(department) }}</option>
                }
              </select>
            </div>
          }
          @if (mayEnter()) {
            <div class="field wide">
              <label for="organ-reason">{{ 'administration.reason' | transloco }}</label>
              <input nz-input id="organ-reason" name="reason" maxlength="1000" [ngModel]="reason()" (ngModelChange)="reason.set($event)" />
            </div>
          }
        </div>
        @if (sending().problem(); as problem) {
          <bz-problem [problem]="problem" />
        }
        @if (mayEnter()) {
          <button nz-button nzType="primary" type="submit" [disabled]="!reason().trim()" [nzLoading]="sending().underWay()">
            {{ 'choice.save' | transloco }}
          </button>
        }
      </form>
    } @else if (loaded.error()) {
      <bz-problem [problem]="loadProblem()" [retryable]="true" (retry)="loaded.reload()" />
    } @else {
      <p class="state" role="status">{{ 'list.loading' | transloco }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      padding: var(--s4);
    }
    form,
    form > * + * {
      margin-top: var(--s4);
    }
  `,
})
export class CountyOrgans {
  private readonly commands = inject(Commands);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  protected readonly departments = inject(Departments);
  protected readonly jurisdictions = inject(Jurisdictions);
  protected readonly offices = OFFICES;
  protected readonly code = signal(CITY);
  protected readonly loaded = httpResource<JurisdictionOrgansView>(() => `/api/v1/jurisdictions/${this.code()}/organs`);
  protected readonly shown = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly loadProblem = computed(() => problemOf(this.loaded.error()));
  protected readonly mayEnter = computed(() => !!this.shown()?.actions.some((action) => action.allowed));
  protected readonly holders = linkedSignal<Record<string, string | undefined>>(() =>
    Object.fromEntries((this.shown()?.organs ?? []).map((organ) => [organ.role, organ.department.code])),
  );
  protected readonly reason = linkedSignal({ source: this.code, computation: () => '' });
  protected readonly ofJurisdiction = computed(() =>
    this.departments.present().filter((department) => department.code.startsWith(this.code())),
  );
  /** One for each county: what was refused for one is not said of another. */
  protected readonly sending = linkedSignal({ source: this.code, computation: () => new Sending() });

  protected roleName(office: string): string {
    return office.toLowerCase().replaceAll('_', '-');
  }

  protected choose(office: string, department: string): void {
    this.holders.update((holders) => ({ ...holders, [office]: department || undefined }));
  }

  protected async save(shown: JurisdictionOrgansView): Promise<void> {
    const organs = Object.entries(this.holders()).flatMap(([role, department]) => (department ? [{ role, department }] : []));
    await this.sending().run(async () => {
      await this.commands.send('PUT', `/api/v1/jurisdictions/${shown.jurisdiction}/organs`, { organs, reason: this.reason() }, shown.version);
      this.loaded.reload();
      this.jurisdictions.reload();
      this.reason.set('');
      this.toasts.say(this.texts.translate('administration.entered'));
    });
  }
}
