import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { textsForTests } from '../testing/texts';
import { saidWith } from './deed-body';

describe('what was sent with a deed', () => {
  const said = (body: Record<string, unknown>) => {
    TestBed.configureTestingModule({ imports: [textsForTests()] });
    return saidWith(body, TestBed.inject(TranslocoService));
  };

  it('is told in words, and what was left empty is not', () => {
    expect(said({ passed: true, reasons: '已整改到位', note: null })).toEqual([
      { name: 'passed', value: '是' },
      { name: 'reasons', value: '已整改到位' },
    ]);
  });

  it('counts what is alike, without ids and versions', () => {
    const line = (id: number, outcome: string) => ({ item: `00000000-0000-4000-8000-00000000000${id}`, version: 3, verdict: outcome });
    const decisions = [line(1, 'AGREE'), line(2, 'AGREE'), line(3, 'DEFER')];
    expect(said({ decisions })).toEqual([{ name: 'decisions', value: '同意 × 2；缓列' }]);
  });
});
