import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Action, PaperRegistrationView } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { PaperCheck } from './paper-check';

const action = (name: string, ...reasons: string[]): Action => ({
  name,
  method: 'POST',
  href: '/api/v1/paper-registrations/r1/check',
  allowed: reasons.length === 0,
  reasons: reasons.map((message) => ({ article: 'A20', message })),
});

const registration = (documentId: string | null, actions: Action[]) =>
  ({
    id: 'r1',
    stepId: 's1',
    stepKind: 'FINANCE_OPINION',
    title: '养老服务平台',
    state: 'PENDING',
    decision: { outcome: 'AGREED', opinion: '同意', items: [], conditions: [], returnedFields: [], assessment: [], documentId },
    decisionDate: '2026-03-02',
    documentNumber: '巴财函〔2026〕8号',
    signatory: '李局长',
    registeredBy: '张伟',
    registeredAt: '2026-03-03T01:00:00Z',
    checkedBy: null,
    checkedAt: null,
    refusal: null,
    version: 0,
    actions,
  }) as unknown as PaperRegistrationView;

describe('the check of a paper decision', () => {
  const settle = async () => {
    for (let turn = 0; turn < 5; turn++) {
      await Promise.resolve();
    }
    TestBed.tick();
  };
  const read = async (paper: PaperRegistrationView, scan?: object) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    const fixture = TestBed.createComponent(PaperCheck);
    fixture.componentRef.setInput('id', 'r1');
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    server.expectOne('/api/v1/paper-registrations/r1').flush(paper);
    await settle();
    if (scan) {
      server.expectOne('/api/v1/documents/d1').flush(scan);
      await settle();
    }
    server.verify();
    const page = fixture.nativeElement as HTMLElement;
    const button = (text: string) => [...page.querySelectorAll('button')].find((one) => one.textContent?.includes(text));
    return { page, button };
  };

  it('lets who may not confirm refuse it all the same, and tells why', async () => {
    const { page, button } = await read(registration(null, [action('check'), action('confirm', '须由最后一级签批人复核')]));
    expect(button('与原件一致')?.disabled).toBe(true);
    expect(button('与原件不符')?.disabled).toBe(false);
    expect(page.textContent).toContain('须由最后一级签批人复核');
    expect(page.textContent).not.toContain('扫描件');
  });

  it('shows the scan it is to be compared with', async () => {
    const stored = { fileName: '意见.pdf', mediaType: 'application/pdf', content: '/api/v1/document-versions/v1/content', shown: true };
    const { page, button } = await read(registration('d1', [action('check'), action('confirm')]), {
      id: 'd1',
      versions: [{ fileName: '新版.pdf', content: null }, stored],
    });
    expect(page.querySelector('a[download]')?.getAttribute('href')).toBe('/api/v1/document-versions/v1/content');
    expect(page.textContent).toContain('意见.pdf');
    expect(button('与原件一致')?.disabled).toBe(false);
  });
});
