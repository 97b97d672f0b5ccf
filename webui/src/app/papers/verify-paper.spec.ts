import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { PaperVerification } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { VerifyPaper } from './verify-paper';

const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const GENUINE: PaperVerification = {
  genuine: true,
  kind: 'APPROVAL',
  department: { code: '511900-FGW', name: '巴中市发展和改革委员会', nameEn: 'Development and Reform Commission' },
  organName: '巴中市发展和改革委员会',
  issuedOn: '2026-03-02',
  issuedBy: '郑发改',
  issuedAt: '2026-03-02T01:00:00Z',
  revoked: false,
  revokedAt: null,
  revocation: null,
};

describe('verifying a paper', () => {
  let fixture: ComponentFixture<VerifyPaper>;
  const page = () => fixture.nativeElement as HTMLElement;

  const asked = async (answer: PaperVerification) => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    fixture = TestBed.createComponent(VerifyPaper);
    TestBed.tick();
    await fixture.whenStable();
    const number = page().querySelector<HTMLInputElement>('#verify-number');
    if (number) {
      number.value = ' 巴发改〔2026〕12号 ';
      number.dispatchEvent(new Event('input'));
    }
    await fixture.componentInstance.take(new File(['abc'], '批复.docx'));
    TestBed.tick();
    page().querySelector('form')?.dispatchEvent(new Event('submit'));
    const request = TestBed.inject(HttpTestingController).expectOne((one) => one.url === '/api/v1/papers/verification');
    expect(request.request.params.get('number')).toBe('巴发改〔2026〕12号');
    expect(request.request.params.get('digest')).toBe(ABC);
    request.flush(answer);
    await fixture.whenStable();
    TestBed.tick();
  };

  it('asks with the digest of the file, which goes nowhere, and says by whom it was issued', async () => {
    await asked(GENUINE);
    expect(page().querySelector('.notice.green')).not.toBeNull();
    expect(page().textContent).toContain('郑发改');
  });

  it('says that it was revoked since', async () => {
    await asked({ ...GENUINE, revoked: true, revokedAt: '2026-04-01T01:00:00Z', revocation: '附件有误' });
    expect(page().querySelector('.notice.red')?.textContent).toContain('已撤销');
    expect(page().textContent).toContain('附件有误');
  });

  it('says that it is not genuine and tells nothing else', async () => {
    const nothing = { kind: null, department: null, organName: null, issuedOn: null, issuedBy: null, issuedAt: null };
    await asked({ ...GENUINE, genuine: false, ...nothing });
    expect(page().querySelector('.notice.red')?.textContent).toContain('未通过');
    expect(page().querySelector('dl')).toBeNull();
  });
});
