import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { Department, DepartmentSuccession } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { SuccessionForm } from './succession-form';

const department = (code: string, validTo: string | null = null): Department => ({
  code,
  name: code,
  nameEn: code,
  kind: 'GOVERNMENT_ORGAN',
  jurisdiction: '511900',
  sector: null,
  validFrom: '2019-01-01',
  validTo,
  successor: null,
});

const ALL = [department('511900-KJJ'), department('511900-JYJ'), department('511900-OLD', '2025-01-01')];

describe('a merger or renaming', () => {
  let fixture: ComponentFixture<SuccessionForm>;
  let server: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(SuccessionForm);
    fixture.componentRef.setInput('department', ALL[0]);
    fixture.componentRef.setInput('departments', ALL);
    fixture.detectChanges();
    const outlook: DepartmentSuccession = {
      department: ALL[0],
      succession: null,
      holdings: [{ kind: 'projects', name: '在办项目', count: 12 }],
      actions: [{ name: 'succeed', method: 'POST', href: '', allowed: true, reasons: [] }],
    };
    server.expectOne('/api/v1/departments/511900-KJJ/succession').flush(outlook);
    await fixture.whenStable();
  });

  const element = () => fixture.nativeElement as HTMLElement;
  const confirm = () => element().querySelector<HTMLButtonElement>('button[type=submit]') as HTMLButtonElement;
  const type = async (id: string, value: string) => {
    const field = element().querySelector<HTMLInputElement>('#' + id) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'));
    await fixture.whenStable();
  };

  it('shows what passes over before it is done, and offers only who lives on', () => {
    expect(element().textContent).toContain('在办项目');
    expect(element().textContent).toContain('12');
    const offered = [...element().querySelectorAll('option')].map((option) => option.value);
    expect(offered).toEqual(['', '511900-JYJ']);
  });

  it('is sent once everything is filled in', async () => {
    expect(confirm().disabled).toBe(true);
    await type('succession-successor', '511900-JYJ');
    await type('succession-day', '2027-01-01');
    await type('succession-document', '巴编发〔2026〕12号');
    expect(confirm().disabled).toBe(false);
    confirm().click();
    const request = server.expectOne((sent) => sent.method === 'POST');
    expect(request.request.body).toEqual({
      successor: '511900-JYJ',
      effectiveOn: '2027-01-01',
      documentNumber: '巴编发〔2026〕12号',
    });
  });
});
