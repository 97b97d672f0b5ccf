import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ProcedureView, StepView } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { ListStanding } from './list-standing';

const step = (kind: string, state: string, more: Partial<StepView> = {}) =>
  ({
    id: `${kind} ${more.round ?? 1}`,
    kind,
    state,
    round: 1,
    superseded: false,
    article: 'A15',
    due: null,
    department: { code: '511900-ZFB', name: '市政府办公室', nameEn: 'Government office' },
    ...more,
  }) as StepView;

describe('the standing of a list', () => {
  let fixture: ComponentFixture<ListStanding>;

  beforeEach(() => {
    TestBed.configureTestingModule({
      imports: [ListStanding, textsForTests()],
      providers: [provideRouter([]), departmentsForTests()],
    });
    fixture = TestBed.createComponent(ListStanding);
  });

  const shown = (...steps: StepView[]): string => {
    fixture.componentRef.setInput('procedure', { steps } as ProcedureView);
    fixture.detectChanges();
    return (fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ');
  };

  it('says who has to act, by when, and who comes after them', () => {
    const text = shown(
      step('LIST_DETERMINATION', 'DONE'),
      step('LIST_GOVERNMENT_DECISION', 'OPEN', { due: '2026-10-09' }),
      step('LIST_PARTY_DECISION', 'WAITING'),
      step('LIST_PUBLICATION', 'WAITING'),
    );
    expect(text).toContain('正在等待： 市政府办公室 市政府审定');
    expect(text).toContain('期限 2026-10-09');
    expect(text).toContain('此后： 市委审定 → 公布清单');
  });

  it('leaves out what was superseded and says which round it is', () => {
    const text = shown(
      step('LIST_GOVERNMENT_DECISION', 'OPEN', { superseded: true }),
      step('LIST_GOVERNMENT_DECISION', 'OPEN', { round: 2 }),
    );
    expect(text.match(/市政府审定/g)).toHaveLength(1);
    expect(text).toContain('第 2 轮');
  });

  it('is silent on a list that nobody has to act on any more', () => {
    expect(shown(step('LIST_PUBLICATION', 'DONE')).trim()).toBe('');
  });
});
