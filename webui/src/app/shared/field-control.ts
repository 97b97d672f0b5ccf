import { Component, computed, inject, input } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { Departments } from './departments';
import { MoneyInput } from './money-input';
import { FieldSpec } from './profile-fields';
import { ProjectPicker } from './project-picker';

const PLATFORMS = ['EXCHANGE_PLATFORM', 'INTEGRATED_SERVICES', 'COMMON_SUPPORT', 'COLLABORATIVE_OFFICE'];

/** The control with which one field or cell of a profile is filled in. */
@Component({
  selector: 'bz-control',
  imports: [MoneyInput, NzInputModule, NzSelectModule, ProjectPicker, ReactiveFormsModule, TranslocoPipe],
  templateUrl: './field-control.html',
  styles: `
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2) var(--s5);
      min-height: 34px;
      align-items: center;
    }
    .choices label {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      cursor: pointer;
    }
    input[type='radio'],
    input[type='checkbox'] {
      width: 16px;
      height: 16px;
      margin: 0;
      accent-color: var(--blue);
    }
    nz-select {
      width: 100%;
    }
  `,
})
export class FieldControl {
  private readonly departments = inject(Departments);
  readonly spec = input.required<FieldSpec>();
  readonly control = input.required<FormControl>();
  readonly controlId = input.required<string>();
  /** Accessible name where no visible label is bound to the control, as in a table cell. */
  readonly label = input('');
  /** Id of the findings beside the field. */
  readonly describedBy = input<string | null>(null);
  /** In a table cell a yes/no question is a short list instead of two buttons. */
  readonly compact = input(false);

  protected readonly platforms = PLATFORMS;
  protected readonly departmentChoices = computed(() =>
    this.departments.all().map((department) => ({ code: department.code, name: this.departments.label(department) })),
  );

  protected connects(platform: string): boolean {
    return (this.control().value as string[]).includes(platform);
  }

  protected connect(platform: string, event: Event): void {
    const others = (this.control().value as string[]).filter((other) => other !== platform);
    this.control().setValue((event.target as HTMLInputElement).checked ? [...others, platform] : others);
  }
}
