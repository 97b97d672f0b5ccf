import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { RecordProofView } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { RecordProof } from './record-proof';

const proof: RecordProofView = {
  projectId: 'p1',
  agrees: false,
  baselines: [{ number: 1, event: 3, recorded: 'ab'.repeat(32), reckoned: 'ab'.repeat(32), agrees: true }],
  dueDates: [
    {
      procedureId: 'q1',
      procedure: 'IMPLEMENTATION_PLAN',
      step: 'CYBERSPACE_OPINION',
      department: '511900-WXB',
      round: 1,
      result: 'DIFFERS',
      setOffBy: 7,
      from: '2026-03-02',
      limit: 10,
      paused: 0,
      kept: '2026-03-26',
      reckoned: '2026-03-16',
    },
  ],
};

describe('what audit reckons from the record', () => {
  it('shows what is kept beside what the record gives, and where they part', async () => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    const fixture = TestBed.createComponent(RecordProof);
    fixture.componentRef.setInput('project', 'p1');
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/projects/p1/record-proof').flush(proof);
    await fixture.whenStable();
    const rows = [...(fixture.nativeElement as HTMLElement).querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
    expect(rows[0]).toContain('#3');
    expect(rows[0]).toContain('一致');
    expect(rows[1]).toContain('2026-03-26');
    expect(rows[1]).toContain('2026-03-16');
    expect(rows[1]).toContain('不一致');
  });
});
