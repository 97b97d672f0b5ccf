import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { PapersOfMatter } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { draftForTests, paperForTests } from '../testing/papers';
import { textsForTests } from '../testing/texts';
import { PaperPanel } from './paper-panel';

/** Everything is in sight. */
class Seeing {
  constructor(private readonly seen: (entries: { isIntersecting: boolean }[]) => void) {}
  observe(): void {
    this.seen([{ isIntersecting: true }]);
  }
  disconnect(): void {
    // nothing is held
  }
}

const ADDRESS = '/api/v1/matters/RECTIFICATION/o1/papers';

describe('the papers of a matter', () => {
  let http: HttpTestingController;
  let fixture: ComponentFixture<PaperPanel>;
  const page = () => fixture.nativeElement as HTMLElement;
  const button = (text: string) => [...page().querySelectorAll('button')].find((one) => one.textContent.trim() === text);

  beforeEach(() => {
    vi.stubGlobal('IntersectionObserver', Seeing);
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const shown = async (found: PapersOfMatter) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    http = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(PaperPanel);
    fixture.componentRef.setInput('matter', 'RECTIFICATION');
    fixture.componentRef.setInput('of', 'o1');
    TestBed.tick();
    TestBed.tick();
    http.expectOne(ADDRESS).flush(found);
    await fixture.whenStable();
    TestBed.tick();
  };

  it('does not show where there are none', async () => {
    await shown({ drafts: [], papers: [] });
    expect(page().querySelector('.panel')).toBeNull();
  });

  it('offers a draft to download, and says why it cannot be issued yet', async () => {
    const reasons = [{ article: 'A43' as const, message: '尚未作出结论' }];
    const action = { name: 'issue-paper', method: 'POST', href: '/api/v1/papers', allowed: false, reasons };
    await shown({ drafts: [draftForTests({ actions: [action] })], papers: [] });
    expect(page().querySelector('a[download]')?.getAttribute('href')).toBe(`${ADDRESS}/draft?kind=RECTIFICATION_ORDER&part=o1`);
    button('印发')?.click();
    TestBed.tick();
    expect(page().textContent).toContain('尚未作出结论');
    expect(page().querySelector('bz-issue-paper')).toBeNull();
  });

  it('issues under the number that was typed, and shows the copy', async () => {
    await shown({ drafts: [draftForTests()], papers: [] });
    button('印发')?.click();
    TestBed.tick();
    await fixture.whenStable();
    const number = page().querySelector<HTMLInputElement>('input[name=number]');
    expect(number?.disabled).toBe(false);
    if (number) {
      number.value = '巴财监〔2026〕8号';
      number.dispatchEvent(new Event('input'));
    }
    TestBed.tick();
    page().querySelector('form')?.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    const sent = http.expectOne('/api/v1/papers');
    expect(sent.request.body).toEqual({
      matter: 'RECTIFICATION',
      matterId: 'o1',
      kind: 'RECTIFICATION_ORDER',
      part: 'o1',
      number: '巴财监〔2026〕8号',
      issuedOn: null,
      edited: null,
    });
    sent.flush(paperForTests());
    await vi.waitFor(() => {
      TestBed.tick();
      http.expectOne(ADDRESS).flush({ drafts: [], papers: [paperForTests()] });
    });
    await fixture.whenStable();
    TestBed.tick();
    expect(page().querySelector('td a[download]')?.getAttribute('href')).toBe('/api/v1/papers/p1/content');
  });

  it('keeps to the number and the day that the matter has', async () => {
    await shown({ drafts: [draftForTests({ number: '巴财监〔2026〕8号', date: '2026-04-24' })], papers: [] });
    button('印发')?.click();
    TestBed.tick();
    await fixture.whenStable();
    TestBed.tick();
    expect(page().querySelector<HTMLInputElement>('input[name=number]')?.disabled).toBe(true);
    expect(page().querySelector<HTMLInputElement>('input[name=date]')?.disabled).toBe(true);
    expect(page().textContent).toContain('该事项已有文号');
  });

  it('keeps what was revoked and offers nothing more on it', async () => {
    await shown({ drafts: [], papers: [paperForTests({ revokedAt: '2026-05-01T01:00:00Z', revocation: '有误' })] });
    expect(page().textContent).toContain('已撤销');
    expect(button('撤销公文')).toBeUndefined();
    expect(page().querySelector('td a[download]')).not.toBeNull();
  });

  describe('where the organ has its papers signed', () => {
    const deed = (name: string, allowed: boolean) => ({
      name,
      method: 'POST',
      href: `/api/v1/papers/p1/${name === 'sign-draft' ? 'signature' : 'return'}`,
      allowed,
      reasons: allowed ? [] : [{ article: 'A43' as const, message: '尚未轮到您签批' }],
    });
    const signing = (allowed: boolean) =>
      paperForTests({
        state: 'SIGNING',
        version: 4,
        signing: {
          state: 'SIGNING',
          draftedBy: '科员',
          draftedAt: '2026-04-24T01:00:00Z',
          levels: [[{ id: 'h', name: '科长' }], [{ id: 'l', name: '局长' }]],
          signatures: [{ level: 1, name: '科长', at: '2026-04-25T01:00:00Z' }],
          waitsFor: 2,
          returnedBy: null,
          returnedBecause: null,
        },
        actions: [deed('sign-draft', allowed), deed('give-draft-back', allowed)],
      });

    it('sends what a clerk drafts to be signed, and leaves the day to the last signature', async () => {
      const send = { name: 'send-paper-to-sign', method: 'POST', href: '/api/v1/papers', allowed: true, reasons: [] };
      await shown({ drafts: [draftForTests({ number: '巴财监〔2026〕8号', actions: [send] })], papers: [] });
      button('送签')?.click();
      TestBed.tick();
      await fixture.whenStable();
      TestBed.tick();
      expect(page().querySelector('input[name=date]')).toBeNull();
      expect(page().textContent).toContain('由最后一级签发');
      page().querySelector('form')?.dispatchEvent(new Event('submit'));
      await fixture.whenStable();
      expect(http.expectOne('/api/v1/papers').request.body).toMatchObject({ number: '巴财监〔2026〕8号', issuedOn: null });
    });

    it('shows who has signed, whose turn it is, and what they sign', async () => {
      await shown({ drafts: [], papers: [signing(false)] });
      expect(page().querySelector('li.done')?.textContent).toContain('科员');
      expect(page().querySelector('li.now')?.textContent).toContain('局长');
      expect(page().querySelector('td a[download]')?.textContent).toContain('送签稿');
      button('签署')?.click();
      TestBed.tick();
      expect(page().textContent).toContain('尚未轮到您签批');
      http.expectNone('/api/v1/papers/p1/signature');
    });

    it('signs in the version that was read, and shows what came of it', async () => {
      await shown({ drafts: [], papers: [signing(true)] });
      button('签署')?.click();
      await fixture.whenStable();
      const sent = http.expectOne('/api/v1/papers/p1/signature');
      expect(sent.request.headers.get('If-Match')).toBe('"4"');
      sent.flush(paperForTests());
      await vi.waitFor(() => {
        TestBed.tick();
        http.expectOne(ADDRESS).flush({ drafts: [], papers: [paperForTests()] });
      });
    });

    it('says why it was given back', async () => {
      const back = signing(false);
      const why = { state: 'RETURNED' as const, waitsFor: null, returnedBy: '局长', returnedBecause: '请写明依据' };
      await shown({ drafts: [], papers: [{ ...back, state: 'RETURNED', signing: back.signing && { ...back.signing, ...why } }] });
      expect(page().textContent).toContain('局长 退回：请写明依据');
      expect(button('签署')).toBeUndefined();
    });
  });
});
