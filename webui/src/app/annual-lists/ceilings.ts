import { FormControl, FormGroup } from '@angular/forms';
import { SourceAmount } from '../api/models';
import { SOURCES } from './changes';

type Source = SourceAmount['source'];
export type CeilingsGroup = FormGroup<Record<Source, FormControl<number | null>>>;

/** One field a source of funds; empty where it has no ceiling of its own. */
export function ceilingsGroup(): CeilingsGroup {
  const none = () => new FormControl<number | null>(null);
  return new FormGroup({
    SPECIAL_FUNDS: none(),
    UPPER_LEVEL_FUNDS: none(),
    SELF_RAISED: none(),
    ENTERPRISE_CONTRIBUTION: none(),
  });
}

/** What is set, as the server takes it. */
export function ceilingsOf(values: Partial<Record<Source, number | null>>): SourceAmount[] {
  return SOURCES.flatMap((source) => {
    const amount = values[source];
    return amount ? [{ source, amount }] : [];
  });
}

/** What is shown when the form is opened on a list. */
export function ceilingValues(ceilings: SourceAmount[]): Record<Source, number | null> {
  const of = (source: Source) => ceilings.find((one) => one.source === source)?.amount ?? null;
  return {
    SPECIAL_FUNDS: of('SPECIAL_FUNDS'),
    UPPER_LEVEL_FUNDS: of('UPPER_LEVEL_FUNDS'),
    SELF_RAISED: of('SELF_RAISED'),
    ENTERPRISE_CONTRIBUTION: of('ENTERPRISE_CONTRIBUTION'),
  };
}
