import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FindingView } from '../api/models';
import { textsForTests } from '../testing/texts';
import { FindingsList } from './findings-list';

const finding = (severity: FindingView['severity'], message: string): FindingView => ({
  rule: 'R',
  article: 'A8_3',
  basis: 'LAW',
  severity,
  field: null,
  message,
  remedy: '部署到政务云',
});

describe('bz-findings', () => {
  it('puts what blocks before what warns, with article and remedy', async () => {
    TestBed.configureTestingModule({ imports: [textsForTests()], providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(FindingsList);
    fixture.componentRef.setInput('findings', [finding('WARNING', '后'), finding('BLOCKING', '先')]);
    await fixture.whenStable();
    const rows = [...(fixture.nativeElement as HTMLElement).querySelectorAll('li')].map((row) => row.textContent ?? '');
    expect(rows[0]).toContain('先');
    expect(rows[0]).toContain('第八条第（三）项');
    expect(rows[0]).toContain('部署到政务云');
    expect(rows[1]).toContain('后');
  });
});
