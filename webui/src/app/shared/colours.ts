import { Light, Outcome } from '../api/models';

const OF_OUTCOME: Record<Outcome, string> = {
  AGREED: 'green',
  AGREED_WITH_CONDITIONS: 'green',
  AGREED_AFTER_REVISION: 'green',
  AMENDED: 'amber',
  DEFERRED: 'amber',
  RETURNED: 'amber',
  DISAGREED: 'red',
  NOT_GIVEN: 'amber',
};
const OF_LIGHT: Record<Light, string> = { RED: 'red', AMBER: 'amber', GREEN: 'green', NONE: '' };

/** Look of an outcome's tag; the word stands in it. */
export function outcomeColour(outcome: Outcome): string {
  return OF_OUTCOME[outcome];
}

/** Look of the tag of a due date; how near it is stands in it. */
export function lightColour(light: Light): string {
  return OF_LIGHT[light];
}
