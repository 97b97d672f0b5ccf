import { Pipe, PipeTransform, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Departments } from './departments';
import { FieldSpec } from './profile-fields';

/** What is filled in to a field, in words. Impure, because the language may change. */
@Pipe({ name: 'bzFieldText', pure: false })
export class FieldTextPipe implements PipeTransform {
  private readonly texts = inject(TranslocoService);
  private readonly departments = inject(Departments);

  transform(value: unknown, spec: FieldSpec): string {
    if (value === null || value === undefined || value === '') {
      return '—';
    }
    switch (spec.kind) {
      case 'choice':
        return this.term(`${spec.options?.terms}.${String(value)}`, String(value));
      case 'yesNo':
        return this.texts.translate(value ? 'choice.yes' : 'choice.no');
      case 'department':
        return this.departments.name(String(value));
      case 'platforms':
        return (value as string[]).map((platform) => this.texts.translate(`platform.${platform}`)).join('、') || '—';
      default:
        return String(value);
    }
  }

  /** A code the portal has no word for is shown as it is. */
  private term(key: string, code: string): string {
    const text: string = this.texts.translate(key);
    return text === key ? code : text;
  }
}
