import { ExpertField } from '../api/models';

export const EXPERT_FIELDS: ExpertField[] = [
  'SOFTWARE',
  'DATA',
  'INFRASTRUCTURE',
  'NETWORK_SECURITY',
  'CRYPTOGRAPHY',
  'COST',
  'DIGITAL_GOVERNMENT',
];

/** The other choice for a value in a set. */
export function toggled<T>(chosen: T[], value: T): T[] {
  return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
}
