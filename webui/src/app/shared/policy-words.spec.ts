import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { textsForTests } from '../testing/texts';
import { policyWords } from './policy-words';

describe('policyWords', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ imports: [textsForTests()] });
  });

  function words(name: string, value: unknown): string[] {
    return policyWords(TestBed.inject(TranslocoService), name, value);
  }

  it('says nothing of what is not set', () => {
    expect(words('votingThreshold', null)).toEqual([]);
  });

  it('says a share as a fraction and a limit with its step', () => {
    expect(words('votingThreshold', { numerator: 2, denominator: 3 })).toEqual(['2/3']);
    expect(words('timeLimits', { LIST_PUBLICATION: 5 })).toEqual(['公布清单 5']);
  });

  it('says choices, amounts and days in words', () => {
    expect(words('listDecisionOrder', 'GOVERNMENT_FIRST')).toEqual(['先市政府后市委']);
    expect(words('minimumInvestment', 300000)).toEqual(['30.00 万元']);
    expect(words('monitoringReportDue', '--12-31')).toEqual(['12-31']);
    expect(words('namedDepartmentsRequired', false)).toEqual(['否']);
  });
});
