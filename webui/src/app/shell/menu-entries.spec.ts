import { isUnder, menuFor } from './menu-entries';

describe('side menu', () => {
  const paths = (...roles: string[]) => menuFor(roles).map((entry) => entry.path);

  it('offers an owner applications but no administration', () => {
    expect(paths('project-owner')).toContain('/applications');
    expect(paths('project-owner')).not.toContain('/administration');
    expect(paths('project-owner')).not.toContain('/review-sessions');
  });

  it('leads whoever is asked for an opinion to what they are asked', () => {
    expect(paths('secrecy-cryptography')).toContain('/consultations');
    expect(paths('industry-authority')).toContain('/consultations');
  });

  it('offers the leading group office everything', () => {
    expect(paths('leading-group-office')).toHaveLength(20);
  });

  it('shows where one is, also on the page of a dossier or a request', () => {
    const at = (address: string) => menuFor(['project-owner']).find((entry) => isUnder(entry, address))?.path;
    expect(at('/dossiers/d1?tab=course')).toBe('/projects');
    expect(at('/requests/r1')).toBe('/projects');
    expect(at('/rectifications/r1')).toBe('/oversight');
    expect(at('/performance/r1')).toBe('/performance');
    expect(at('/applications/new?project=p1')).toBe('/applications');
    expect(at('/projectsx')).toBeUndefined();
  });

  it('gives every role workbench, projects, lists and the regulation', () => {
    expect(paths('county-government')).toEqual(['/workbench', '/projects', '/annual-lists', '/catalogue-entries', '/papers', '/obligations', '/regulation']);
  });
});
