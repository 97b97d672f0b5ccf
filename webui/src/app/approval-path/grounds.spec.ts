import { draftOf, groundsOf, saving } from './grounds';

describe('what an owner puts forward for a way', () => {
  const draft = {
    ...draftOf({}),
    depthOfPreparation: ' 方案论证已完成 ',
    planGrounds: ['REQUIRED_FROM_ABOVE'],
    serviceCost: 600000,
    buildingCost: 900000,
    operatingCost: 100000,
  };

  it('sends only what the way asks for', () => {
    expect(groundsOf('DIRECT_STUDY', draft)).toEqual({});
    expect(groundsOf('PLAN_ONLY', draft)).toEqual({
      depthOfPreparation: '方案论证已完成',
      planGrounds: ['REQUIRED_FROM_ABOVE'],
      planGroundReference: null,
    });
    expect(groundsOf('SERVICE', draft).depthOfPreparation).toBeUndefined();
    expect(groundsOf('SERVICE', draft).service?.serviceCost).toBe(600000);
  });

  it('reckons by how much the service is cheaper once every amount is there', () => {
    expect(saving(draft)).toBe(40);
    expect(saving({ ...draft, serviceCost: 1200000 })).toBe(-20);
    expect(saving({ ...draft, operatingCost: null })).toBeNull();
  });

  it('shows again what was put forward before', () => {
    const before = draftOf({ planGroundReference: '川府发〔2026〕1号', service: { providers: '甲公司' } });
    expect(before.planGroundReference).toBe('川府发〔2026〕1号');
    expect(before.providers).toBe('甲公司');
    expect(before.planGrounds).toEqual([]);
  });
});
