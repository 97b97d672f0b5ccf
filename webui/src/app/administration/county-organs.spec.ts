import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Department, JurisdictionOrgansView } from '../api/models';
import { Session } from '../shell/session';
import { textsForTests } from '../testing/texts';
import { CountyOrgans } from './county-organs';

const department = (code: string, validFrom = '2019-01-01', validTo: string | null = null): Department => ({
  code,
  name: code,
  nameEn: code,
  kind: 'GOVERNMENT_ORGAN',
  jurisdiction: '511900',
  sector: null,
  validFrom,
  validTo,
  successor: null,
});

const DEPARTMENTS = [
  department('511900-JYJ'),
  department('511900-OLD', '2019-01-01', '2025-01-01'),
  department('511900-NEW', '2999-01-01'),
  department('511902-JYJ'),
];

describe('the organs of the city', () => {
  it('are chosen among the departments there are today', async () => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: Session, useValue: { me: signal({ access: 'GRANTED' }) } },
      ],
    });
    const server = TestBed.inject(HttpTestingController);
    const fixture = TestBed.createComponent(CountyOrgans);
    fixture.detectChanges();
    const shown: JurisdictionOrgansView = { jurisdiction: '511900', name: '巴中市', nameEn: 'Bazhong', organs: [], version: 0, actions: [] };
    server.expectOne('/api/v1/jurisdictions/511900/organs').flush(shown);
    server.expectOne('/api/v1/jurisdictions').flush({ items: [], nextCursor: null, total: null });
    server.expectOne('/api/v1/departments').flush({ items: DEPARTMENTS, nextCursor: null, total: null });
    await fixture.whenStable();
    const offered = [...(fixture.nativeElement as HTMLElement).querySelectorAll<HTMLOptionElement>('#organ-FINANCE option')];
    expect(offered.map((option) => option.value)).toEqual(['', '511900-JYJ']);
  });
});
