import { Injectable } from '@angular/core';
import { Translation, TranslocoLoader } from '@jsverse/transloco';
import { LanguageCode } from './language';

/** Texts come as a chunk of the build, so that a text never lags behind the page that uses it. */
@Injectable({ providedIn: 'root' })
export class TextLoader implements TranslocoLoader {
  async getTranslation(language: string): Promise<Translation> {
    const { textsIn } = await import('../texts');
    return textsIn(language as LanguageCode);
  }
}
