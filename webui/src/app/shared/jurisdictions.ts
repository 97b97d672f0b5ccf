import { httpResource } from '@angular/common/http';
import { Injectable, computed, inject } from '@angular/core';
import { JurisdictionView, Page } from '../api/models';
import { Language } from '../shell/language';
import { Session } from '../shell/session';

export const CITY = '511900';

/** A department's code begins with the six digits of the jurisdiction it belongs to (A49). */
export function jurisdictionOf(department: string | undefined): string | undefined {
  return department?.slice(0, 6);
}

/** The city and its counties by code, in the language of the page. Loaded once, on first use. */
@Injectable({ providedIn: 'root' })
export class Jurisdictions {
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly loaded = httpResource<Page<JurisdictionView>>(() =>
    this.session.me()?.access === 'GRANTED' ? '/api/v1/jurisdictions' : undefined,
  );
  readonly all = computed(() => (this.loaded.hasValue() ? this.loaded.value().items : []));

  /** The name of a jurisdiction that is not the reader's own; of their own, nothing needs to be said. */
  elsewhere(code: string): string | null {
    return code === jurisdictionOf(this.session.department()) ? null : this.name(code);
  }

  reload(): void {
    this.loaded.reload();
  }

  /** The name, or the code itself while the name is not known. */
  name(code: string): string {
    const found = this.all().find((jurisdiction) => jurisdiction.code === code);
    return found ? (this.language.current() === 'en' ? found.nameEn : found.name) : code;
  }
}
