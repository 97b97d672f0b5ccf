import { httpResource } from '@angular/common/http';
import { Injectable, computed, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Department, DepartmentRef, Page } from '../api/models';
import { Language } from '../shell/language';
import { Session } from '../shell/session';
import { todayInBazhong } from './format';

/** Names of departments by organisation code, in the language of the page. Loaded once, on first use. */
@Injectable({ providedIn: 'root' })
export class Departments {
  private readonly language = inject(Language);
  private readonly texts = inject(TranslocoService);
  private readonly session = inject(Session);
  private readonly loaded = httpResource<Page<Department>>(() =>
    this.session.me()?.access === 'GRANTED' ? '/api/v1/departments' : undefined,
  );

  readonly all = computed(() => (this.loaded.hasValue() ? this.loaded.value().items : []));
  /** Those that are there today: the others have ended, or are still to come. */
  readonly present = computed(() => {
    const today = todayInBazhong();
    return this.all().filter((each) => each.validFrom <= today && (!each.validTo || today <= each.validTo));
  });
  private readonly byCode = computed(() => new Map(this.all().map((department) => [department.code, department])));

  /** After a merger or renaming. */
  reload(): void {
    this.loaded.reload();
  }

  label(department: DepartmentRef): string {
    return this.language.current() === 'en' ? department.nameEn || department.name : department.name;
  }

  /** The name, or the code itself while the name is not known. */
  name(code: string | null | undefined): string {
    const department = code ? this.byCode().get(code) : undefined;
    return department ? this.label(department) : (code ?? '');
  }

  roleNames(roles: string[]): string {
    return roles.map((role) => this.texts.translate(`roles.${role}`)).join(' · ');
  }
}
