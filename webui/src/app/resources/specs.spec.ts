import { CataloguedResourceView } from '../api/models';
import { entryBody, entryForm } from '../shared/entry';
import { deedOn, entering, excepting } from './specs';
import { yearsToAsk } from './years';

const action = (name: string) => ({ name, method: 'POST', href: '/x', allowed: true, reasons: [] });

describe('what is said of a resource', () => {
  it('asks for the law only where it is not shared, and says of the rest that it is not so', () => {
    const deed = entering(action('enter-resource'), 'p1');
    const basis = deed.spec.fields.find((field) => field.name === 'nonSharingBasis');
    expect(basis?.asked?.({ sharingKind: 'NONE' })).toBe(true);
    expect(basis?.asked?.({ sharingKind: 'CONDITIONAL' })).toBe(false);
    const form = entryForm(deed.spec, { resource: '养老机构' });
    expect(deed.spec.shape?.(entryBody(deed.spec, form))).toMatchObject({
      projectId: 'p1',
      content: { resource: '养老机构', sensitive: false, onlyForParticularFirms: false },
    });
  });

  it('asks the committee with a law', () => {
    const deed = excepting(action('request-non-sharing'), 'p1');
    expect(entryBody(deed.spec, entryForm(deed.spec, {}))).toMatchObject({ kind: 'NON_SHARING', projectId: 'p1', legalBasis: null });
  });

  it('needs no form to hand in, give back or take out', () => {
    const entry = { content: {}, registrationNumber: null } as unknown as CataloguedResourceView;
    expect(deedOn(action('share-resource'), entry)?.spec.fields.map((field) => field.name)).toEqual(['since']);
    for (const name of ['submit-resource', 'return-resource', 'remove-resource']) {
      expect(deedOn(action(name), entry)).toBeUndefined();
    }
  });

  it('looks back to the year the Measures came into force', () => {
    expect(yearsToAsk('2024-05-01')).toEqual(['2024', '2023', '2022']);
  });
});
