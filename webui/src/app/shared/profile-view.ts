import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProjectProfile } from '../api/models';
import { FieldTextPipe } from './field-text';
import { Money } from './money';
import { FieldSpec, RowSpec, profileSections } from './profile-fields';

/** A profile to read, section by section. What does not concern the project is left out. */
@Component({
  selector: 'bz-profile-view',
  imports: [FieldTextPipe, Money, RouterLink, TranslocoPipe],
  templateUrl: './profile-view.html',
  styles: `
    section + section {
      margin-top: var(--s5);
      padding-top: var(--s5);
      border-top: 1px solid var(--line);
    }
    h3 {
      margin-bottom: var(--s3);
      font-size: 15px;
    }
    h4 {
      margin: var(--s4) 0 var(--s2);
      font-weight: 600;
    }
    dd {
      white-space: pre-line;
    }
    .declarations li {
      display: flex;
      gap: var(--s3);
      padding: 6px 0;
      border-bottom: 1px solid var(--line);
    }
    .declarations .tag {
      flex: none;
      align-self: flex-start;
    }
  `,
})
export class ProfileView {
  readonly profile = input.required<ProjectProfile>();

  protected readonly sections = profileSections;
  protected readonly declarations = computed(() => this.profile().negativeList ?? []);

  protected fields(specs: FieldSpec[]): FieldSpec[] {
    return specs.filter((spec) => spec.when?.(this.profile()) ?? true);
  }

  protected rows(spec: RowSpec): Record<string, unknown>[] {
    return (this.profile()[spec.name] ?? []) as unknown as Record<string, unknown>[];
  }

  protected value(name: string): unknown {
    return name.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | null)?.[part], this.profile());
  }

  protected amount(value: unknown): number | null {
    return typeof value === 'number' ? value : null;
  }
}
