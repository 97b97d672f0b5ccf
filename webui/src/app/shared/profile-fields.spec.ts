import { FindingView } from '../api/models';
import { concerns, profileSections, sectionOf } from './profile-fields';

describe('fields of a profile', () => {
  it('finds the section a finding belongs to', () => {
    expect(sectionOf('fundingLines[1].amount')).toBe('funds');
    expect(sectionOf('planningBasis')).toBe('funds');
    expect(sectionOf('negativeList[2]')).toBe('negativeList');
    expect(sectionOf(null)).toBeUndefined();
  });

  it('tells the field from one that only begins alike', () => {
    expect(concerns('fundingLines[0].amount', 'fundingLines')).toBe(true);
    expect(concerns('originalProjectAccepted', 'originalProjectId')).toBe(false);
    expect(concerns('nameOfOther', 'name')).toBe(false);
  });

  it('asks for the original project only of an extension or upgrade', () => {
    const original = profileSections[0].fields.find((spec) => spec.name === 'originalProjectAccepted');
    expect(original?.when?.({ nature: 'UPGRADE' })).toBe(true);
    expect(original?.when?.({ nature: 'NEW' })).toBe(false);
  });

  it('asks why data are not delivered only where that stops the application, or was said', () => {
    const name = 'undeliveredDataGrounds';
    const grounds = profileSections.flatMap((section) => section.fields).find((spec) => spec.name === name);
    const finding = { rule: 'A11_DATA_NOT_DELIVERED', field: name } as FindingView;
    expect(grounds?.when?.({})).toBe(false);
    expect(grounds?.when?.({}, [finding])).toBe(true);
    expect(grounds?.when?.({ undeliveredDataGrounds: '汛期将至' })).toBe(true);
  });
});
