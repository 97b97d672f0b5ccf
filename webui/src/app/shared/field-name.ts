import { Pipe, PipeTransform, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { ProjectProfile } from '../api/models';

/** A path into a profile in words: `fundingLines[1].amount` as the row and column it stands in. */
export function fieldName(path: string, profile: ProjectProfile | undefined, text: (key: string) => string): string {
  const match = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(path);
  if (!match) {
    return path;
  }
  const [, name, row, part] = match;
  if (name === 'planningBasis') {
    return text(`profile.planningBasis.${part ?? 'kind'}`);
  }
  if (row === undefined) {
    return text(`profile.${name}`);
  }
  const at = Number(row);
  const number = name === 'negativeList' ? (profile?.negativeList?.[at]?.item ?? at + 1) : at + 1;
  const column = part ? ` · ${text(`profile.cell.${part}`)}` : '';
  return `${text(`profile.${name}`)} ${number}${column}`;
}

/** {@link fieldName} in the language of the page. Impure, because the language may change. */
@Pipe({ name: 'bzField', pure: false })
export class FieldNamePipe implements PipeTransform {
  private readonly texts = inject(TranslocoService);

  transform(path: string, profile?: ProjectProfile): string {
    return fieldName(path, profile, (key) => this.texts.translate<string>(key));
  }
}
