import { inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Toasts } from './toasts';

/** Says a text that passes by, whenever it is called. To be made where things are injected. */
export function announcing(key: string): () => void {
  const texts = inject(TranslocoService);
  const toasts = inject(Toasts);
  return () => {
    toasts.say(texts.translate(key));
  };
}
