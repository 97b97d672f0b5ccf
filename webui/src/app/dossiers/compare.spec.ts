import { DossierVersionView } from '../api/models';
import { compareTexts, documentsDiffer, markRows, sectionsDiffering } from './compare';

describe('comparing two versions of a dossier', () => {
  it('marks the sentences the other does not have, before and after', () => {
    const { before, after } = compareTexts('系统分三级部署。采用两地备份。工期一年。', '系统分三级部署。采用三地备份。工期一年。');
    expect(before.filter((stretch) => stretch.differs).map(({ text }) => text)).toEqual(['采用两地备份。']);
    expect(after.filter((stretch) => stretch.differs).map(({ text }) => text)).toEqual(['采用三地备份。']);
    expect(after.map(({ text }) => text).join('')).toBe('系统分三级部署。采用三地备份。工期一年。');
  });

  it('marks nothing where nothing differs, and everything where one of them says nothing', () => {
    expect(compareTexts('同。', '同。').before).toEqual([{ text: '同。', differs: false }]);
    expect(compareTexts('', '新。')).toEqual({ before: [], after: [{ text: '新。', differs: true }] });
  });

  it('tells a row that was changed from one that is only here', () => {
    const before = [
      { id: 'a', amount: 1 },
      { id: 'b', amount: 2 },
    ];
    const after = [
      { id: 'a', amount: 1 },
      { id: 'b', amount: 3 },
      { id: 'c', amount: 4 },
    ];
    expect(markRows(after, before, 'id')).toEqual(['SAME', 'CHANGED', 'ONLY_HERE']);
    expect(markRows([{ name: null }], [{ name: null }, { name: null }], 'name')).toEqual(['SAME']);
  });

  it('goes by the digests', () => {
    const version = (digests: Record<string, string>, digest: string) =>
      ({ digests, documents: [{ digest }] }) as unknown as DossierVersionView;
    expect(sectionsDiffering(version({ NEED: 'x', COSTS: 'y' }, 'd'), version({ NEED: 'x', COSTS: 'z' }, 'd'))).toEqual(['COSTS']);
    expect(documentsDiffer(version({}, 'd'), version({}, 'd'))).toBe(false);
    expect(documentsDiffer(version({}, 'd'), version({}, 'e'))).toBe(true);
  });
});
