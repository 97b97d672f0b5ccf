import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { DossierContent } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { dossierForTests, dossierVersionForTests } from '../testing/dossiers';
import { textsForTests } from '../testing/texts';
import { VersionComparison } from './version-comparison';

const content = (words: string, amount: number): DossierContent => ({
  chapters: [
    { section: 'NEED', text: '同。' },
    { section: 'COSTS', text: words },
  ],
  costLines: [{ id: 'c1', name: '应用软件', kind: 'SOFTWARE_DEVELOPMENT', amount, basis: null }],
});

describe('two versions of a dossier', () => {
  it('stand side by side, only with what differs until all of it is wanted', async () => {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    const fixture = TestBed.createComponent(VersionComparison);
    fixture.componentRef.setInput('dossier', dossierForTests({ versions: 2 }));
    fixture.componentRef.setInput('versions', [dossierVersionForTests(2), dossierVersionForTests(1)]);
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    const one = content('单价按市场价。共一项。', 1_650_000);
    const other = content('单价按三家询价。共一项。', 1_600_000);
    server.expectOne('/api/v1/dossiers/d1/versions/1').flush(dossierVersionForTests(1, { content: one }));
    server.expectOne('/api/v1/dossiers/d1/versions/2').flush(dossierVersionForTests(2, { content: other }));
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const titles = () => [...page.querySelectorAll('section[aria-labelledby] h3')].map((title) => title.textContent.trim().split(/\s/)[0]);
    expect(titles()).toEqual(['投资与资金']);
    expect(page.querySelector('del')?.textContent).toBe('单价按市场价。');
    expect(page.querySelector('ins')?.textContent).toBe('单价按三家询价。');
    expect(page.querySelectorAll('tr.CHANGED')).toHaveLength(2);

    page.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await fixture.whenStable();
    expect(titles()).toEqual(['建设依据与必要性', '网络安全与数据安全', '投资与资金', '正文与附件']);
  });
});
