import { Pipe, PipeTransform, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { scopeTexts } from './texts';

/** Deeds on behalf of a department, which owners allow. */
export const OF_OWNERS = ['applications.submit', 'execution.enter', 'changes.submit', 'terminations.request'];
export const OPINIONS = 'opinions.give';
/** Bodies that are asked for opinions (A20), by their names in the realm. */
export const BODIES = ['cyberspace-affairs', 'secrecy-cryptography', 'finance', 'public-security', 'economy-information', 'industry-authority'];

/** A scope in words; one the portal does not know by its own name. Impure, because the language may change. */
@Pipe({ name: 'bzScope', pure: false })
export class ScopePipe implements PipeTransform {
  private readonly texts = inject(TranslocoService);

  transform(scope: string): string {
    const key = scope.replaceAll('.', '-');
    return key in scopeTexts ? this.texts.translate<string>(`scope.${key}`) : scope;
  }
}
