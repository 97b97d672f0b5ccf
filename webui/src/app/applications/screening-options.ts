import { ProjectProfile } from '../api/models';
import { profileSections } from '../shared/profile-fields';

/** The fields a remark can be made on, in the order of the form: plain fields, tables with their rows, declarations by item. */
export function remarkableFields(profile: ProjectProfile): string[] {
  return profileSections.flatMap((section) =>
    section.key === 'negativeList'
      ? (profile.negativeList ?? []).map((_, at) => `negativeList[${at}]`)
      : [
          ...section.fields.map((spec) => spec.name),
          ...section.rows.flatMap((rows) => [rows.name, ...(profile[rows.name] ?? []).map((_, at) => `${rows.name}[${at}]`)]),
        ],
  );
}
