import { ProjectProfile } from '../api/models';
import { newRow, profileForm, profileOf } from './profile-form';

describe('the form of a profile', () => {
  it('gives back what it was filled with', () => {
    const profile: ProjectProfile = {
      name: '智慧医疗',
      totalInvestment: 2_600_000,
      fundingLines: [{ year: 2027, source: 'SPECIAL_FUNDS', amount: 2_600_000 }],
      negativeList: [{ item: 3, applies: false, legalBasis: null, explanation: null }],
      planningBasis: { kind: 'SPECIAL_PLAN', reference: '规划' },
      platformsConnected: ['EXCHANGE_PLATFORM'],
      cloudDeployed: true,
    };
    expect(profileOf(profileForm(profile))).toMatchObject(profile);
  });

  it('always shows eight declarations but sends only those made', () => {
    const form = profileForm({});
    expect(form.controls.negativeList.length).toBe(8);
    expect(profileOf(form).negativeList).toEqual([]);
    form.controls.negativeList.at(7).controls.applies.setValue(true);
    expect(profileOf(form).negativeList).toMatchObject([{ item: 8, applies: true }]);
  });

  it('sends empty text as nothing', () => {
    const form = profileForm({ name: 'x', summary: 'y' });
    form.controls.name.setValue('  ');
    form.controls.fundingLines.push(newRow.fundingLines());
    expect(profileOf(form).name).toBeNull();
    expect(profileOf(form).summary).toBe('y');
    expect(profileOf(form).planningBasis).toBeNull();
  });
});
