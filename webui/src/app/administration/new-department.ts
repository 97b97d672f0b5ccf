import { Component, computed, inject, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { EnterDepartment } from '../api/models';
import { Commands } from '../shared/commands';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { profileTexts } from '../shared/profile-texts';
import { Toasts } from '../shared/toasts';
import { administrationTexts } from './texts';

/** A department that begins and takes nobody's place. */
@Component({
  selector: 'bz-new-department',
  imports: [FormsModule, NzButtonModule, NzInputModule, ProblemMessage, TranslocoPipe],
  template: `
    <section aria-labelledby="new-department-title">
      <h2 id="new-department-title">{{ 'administration.newDepartment.title' | transloco }}</h2>
      <form (ngSubmit)="send()">
        <div class="form-grid">
          <div class="field">
            <label for="department-code">{{ 'administration.code' | transloco }}</label>
            <input nz-input id="department-code" name="code" required maxlength="19" aria-describedby="department-code-hint" [ngModel]="code()" (ngModelChange)="code.set($event)" />
            <p class="hint" id="department-code-hint">{{ 'administration.newDepartment.codeHint' | transloco }}</p>
          </div>
          <div class="field">
            <label for="department-name">{{ 'administration.name' | transloco }}</label>
            <input nz-input id="department-name" name="name" required maxlength="100" [ngModel]="name()" (ngModelChange)="name.set($event)" />
          </div>
          <div class="field">
            <label for="department-name-en">{{ 'administration.newDepartment.nameEn' | transloco }}</label>
            <input nz-input id="department-name-en" name="nameEn" required maxlength="200" [ngModel]="nameEn()" (ngModelChange)="nameEn.set($event)" />
          </div>
          <div class="field">
            <label for="department-kind">{{ 'administration.newDepartment.kind' | transloco }}</label>
            <select id="department-kind" class="ant-input" name="kind" [ngModel]="kind()" (ngModelChange)="kind.set($event)">
              @for (each of kinds; track each) {
                <option [value]="each">{{ 'administration.departmentKind.' + each | transloco }}</option>
              }
            </select>
          </div>
          <div class="field">
            <label for="department-sector">{{ 'administration.newDepartment.sector' | transloco }}</label>
            <select id="department-sector" class="ant-input" name="sector" [ngModel]="sector()" (ngModelChange)="sector.set($event)">
              <option value="">—</option>
              @for (each of sectors; track each) {
                <option [value]="each">{{ 'sector.' + each | transloco }}</option>
              }
            </select>
          </div>
          <div class="field">
            <label for="department-from">{{ 'administration.validFrom' | transloco }}</label>
            <input nz-input type="date" id="department-from" name="validFrom" required min="1949-10-01" max="2100-01-01" [ngModel]="validFrom()" (ngModelChange)="validFrom.set($event)" />
          </div>
          <div class="field">
            <label for="department-document">{{ 'administration.succession.document' | transloco }}</label>
            <input nz-input id="department-document" name="document" required maxlength="100" [ngModel]="document()" (ngModelChange)="document.set($event)" />
          </div>
        </div>
        @if (sending.problem(); as problem) {
          <bz-problem [problem]="problem" />
        }
        <div class="buttons">
          <button nz-button type="button" (click)="closed.emit()">{{ 'administration.close' | transloco }}</button>
          <button nz-button nzType="primary" type="submit" [disabled]="!ready()" [nzLoading]="sending.underWay()">
            {{ 'administration.newDepartment.confirm' | transloco }}
          </button>
        </div>
      </form>
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
export class NewDepartment {
  private readonly commands = inject(Commands);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  readonly entered = output();
  readonly closed = output();

  protected readonly kinds = Object.keys(administrationTexts.departmentKind) as EnterDepartment['kind'][];
  protected readonly sectors = Object.keys(profileTexts.sector);
  protected readonly code = signal('');
  protected readonly name = signal('');
  protected readonly nameEn = signal('');
  protected readonly kind = signal<EnterDepartment['kind']>('GOVERNMENT_ORGAN');
  protected readonly sector = signal('');
  protected readonly validFrom = signal('');
  protected readonly document = signal('');
  protected readonly sending = new Sending();
  protected readonly ready = computed(() =>
    [this.code(), this.name(), this.nameEn(), this.validFrom(), this.document()].every((typed) => typed.trim() !== ''),
  );

  protected async send(): Promise<void> {
    if (!this.ready()) {
      return;
    }
    await this.sending.run(async () => {
      await this.commands.send('POST', '/api/v1/departments', this.body());
      this.toasts.say(this.texts.translate('administration.newDepartment.done'));
      this.entered.emit();
    });
  }

  private body(): EnterDepartment {
    return {
      code: this.code().trim(),
      name: this.name().trim(),
      nameEn: this.nameEn().trim(),
      kind: this.kind(),
      sector: this.sector() || null,
      validFrom: this.validFrom(),
      documentNumber: this.document().trim(),
    };
  }
}
