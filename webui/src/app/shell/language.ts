import { DOCUMENT } from '@angular/common';
import { Injectable, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';

export const languages = ['zh-CN', 'en'] as const;
export type LanguageCode = (typeof languages)[number];

const STORED_AS = 'language';

/** The language of the portal: Chinese unless this browser chose English before. */
@Injectable({ providedIn: 'root' })
export class Language {
  private readonly transloco = inject(TranslocoService);
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<LanguageCode>(stored());

  readonly current = this.chosen.asReadonly();

  async start(): Promise<void> {
    await this.use(this.chosen());
  }

  async use(language: LanguageCode): Promise<void> {
    await firstValueFrom(this.transloco.load(language));
    this.transloco.setActiveLang(language);
    this.document.documentElement.lang = language;
    localStorage.setItem(STORED_AS, language);
    this.chosen.set(language);
  }
}

function stored(): LanguageCode {
  return localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'zh-CN';
}
