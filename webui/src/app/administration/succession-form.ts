import { httpResource } from '@angular/common/http';
import { Component, ElementRef, afterRenderEffect, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Department, DepartmentSuccession, SucceedDepartment } from '../api/models';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';

/** Who takes a department's place, from which day and by which paper; and how much passes over, before it is done. */
@Component({
  selector: 'bz-succession-form',
  imports: [FormsModule, NzButtonModule, NzInputModule, ProblemMessage, TranslocoPipe],
  templateUrl: './succession-form.html',
  styles: `
    section {
      border-bottom: 1px solid var(--line);
      padding: var(--s4);
    }
    fieldset {
      border: 0;
      padding: 0;
      margin: var(--s3) 0;
      display: flex;
      flex-wrap: wrap;
      gap: var(--s4);
    }
    legend {
      margin: 0;
      font-size: inherit;
      font-weight: 500;
    }
    fieldset label {
      display: inline-flex;
      gap: 6px;
      align-items: center;
    }
    h3 {
      margin-top: var(--s3);
    }
  `,
})
export class SuccessionForm {
  private readonly commands = inject(Commands);
  protected readonly names = inject(Departments);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  readonly department = input.required<Department>();
  readonly departments = input.required<Department[]>();
  readonly done = output();
  readonly closed = output();

  private readonly href = computed(() => `/api/v1/departments/${this.department().code}/succession`);
  protected readonly outlook = httpResource<DepartmentSuccession>(() => this.href());
  protected readonly seen = computed(() => (this.outlook.hasValue() ? this.outlook.value() : undefined));
  protected readonly notRead = computed(() => problemOf(this.outlook.error()));
  protected readonly allowed = computed(() => this.seen()?.actions.some((action) => action.name === 'succeed' && action.allowed));
  /** Once it is carried out there is nothing left to pass over. */
  protected readonly ahead = computed(() => [undefined, 'PLANNED'].includes(this.seen()?.succession?.state));
  /** Whoever has an end already is not offered; the server looks at the day. */
  protected readonly heirs = computed(() =>
    this.departments().filter((each) => !each.validTo && each.code !== this.department().code),
  );

  protected readonly how = signal<'merger' | 'renaming'>('merger');
  protected readonly successor = linkedSignal({ source: this.department, computation: () => '' });
  protected readonly code = linkedSignal({ source: this.department, computation: () => '' });
  protected readonly name = linkedSignal({ source: this.department, computation: () => '' });
  protected readonly nameEn = linkedSignal({ source: this.department, computation: () => '' });
  protected readonly effectiveOn = signal('');
  protected readonly document = signal('');
  /** One for each department: what was refused for one is not said of another. */
  protected readonly sending = linkedSignal({ source: this.department, computation: () => new Sending() });
  protected readonly ready = computed(() => {
    const who = this.how() === 'merger' ? [this.successor()] : [this.code(), this.name(), this.nameEn()];
    return [...who, this.effectiveOn(), this.document()].every((value) => value.trim() !== '');
  });

  constructor() {
    afterRenderEffect(() => {
      this.department();
      this.heading().nativeElement.focus();
    });
  }

  protected async send(): Promise<void> {
    if (!this.ready()) {
      return;
    }
    await this.sending().run(async () => {
      await this.commands.send('POST', this.href(), this.body());
      this.outlook.reload();
      this.done.emit();
    });
  }

  private body(): SucceedDepartment {
    const common = { effectiveOn: this.effectiveOn(), documentNumber: this.document().trim() };
    return this.how() === 'merger'
      ? { ...common, successor: this.successor() }
      : { ...common, newDepartment: { code: this.code().trim(), name: this.name().trim(), nameEn: this.nameEn().trim() } };
  }
}
