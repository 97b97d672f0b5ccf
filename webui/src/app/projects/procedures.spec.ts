import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { StepDraft } from '../api/models';
import { Session } from '../shell/session';
import { procedureForTests, stepForTests } from '../testing/consultations';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { Procedures } from './procedures';

const finance = { code: '511900-CZJ', name: '巴中市财政局', nameEn: 'Finance Bureau' };
const step = stepForTests('RECTIFICATION_VERIFICATION', {
  id: 's9',
  department: finance,
  escalations: [
    {
      level: 'OFFICE',
      article: 'A6',
      at: '2022-10-10T01:00:00Z',
      due: '2022-09-30',
      to: [{ department: finance, role: 'FINANCE', person: '金局长' }],
    },
  ],
});
const draft: StepDraft = {
  stepId: 's9',
  state: 'SIGNING',
  decision: null,
  deed: { operation: 'verifyRectification', body: { passed: true, reasons: '已整改到位' } },
  draftedBy: '科员',
  draftedAt: '2026-04-24T01:00:00Z',
  levels: [[{ id: 'h', name: '局长' }]],
  signatures: [],
  waitsFor: 1,
  returnedBy: null,
  returnedBecause: null,
  actions: [
    { name: 'sign-draft', method: 'POST', href: '/api/v1/steps/s9/draft/signature', allowed: true, reasons: [] },
    { name: 'give-draft-back', method: 'POST', href: '/api/v1/steps/s9/draft/return', allowed: true, reasons: [] },
  ],
  version: 2,
};

describe('the procedures of a matter', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<Procedures>;
  const text = () => (fixture.nativeElement as HTMLElement).textContent;

  const settled = async () => {
    for (let turn = 0; turn < 3; turn++) {
      await Promise.resolve();
      TestBed.tick();
    }
  };

  const shown = (department: string) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
        { provide: Session, useValue: { department: () => department, has: () => false } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(Procedures);
    fixture.componentRef.setInput('procedures', [procedureForTests([step])]);
    TestBed.tick();
  };

  it('tell to whom an overdue step was put, and nobody else of its draft', () => {
    shown('511900-RSJ');
    expect(text()).toContain('逾期督办');
    expect(text()).toContain('金局长');
    server.expectNone('/api/v1/steps/s9/draft');
  });

  it('have a deed of the own department read and signed', async () => {
    shown('511900-CZJ');
    const said: unknown[] = [];
    fixture.componentInstance.changed.subscribe(() => said.push('changed'));
    server.expectOne('/api/v1/steps/s9/draft').flush(draft);
    await settled();
    expect(text()).toContain('核查整改');
    expect(text()).toContain('已整改到位');
    [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')].find((one) => one.textContent.trim() === '签署')?.click();
    await settled();
    const sent = server.expectOne('/api/v1/steps/s9/draft/signature');
    expect(sent.request.headers.get('If-Match')).toBe('"2"');
    sent.flush({ ...draft, state: 'CONCLUDED' });
    await vi.waitFor(() => {
      expect(said).toEqual(['changed']);
    });
  });
});
