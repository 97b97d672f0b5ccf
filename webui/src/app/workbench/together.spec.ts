import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { InboxItem } from '../api/models';
import { textsForTests } from '../testing/texts';
import { Together } from './together';

const item = (id: string) => ({ id, title: `项目${id}`, stepKind: 'FINANCE_OPINION' }) as InboxItem;
const agree = (id: string) => ({ name: 'conclude-agreed', method: 'POST', href: `/api/v1/steps/${id}/outcome`, allowed: true, reasons: [] });
const settle = async () => {
  for (let i = 0; i < 5; i++) {
    await Promise.resolve();
  }
};

describe('one agreement for several matters', () => {
  it('is given to each by itself, and what one is refused for does not stop the others', async () => {
    TestBed.configureTestingModule({ imports: [textsForTests()], providers: [provideHttpClient(), provideHttpClientTesting()] });
    const fixture = TestBed.createComponent(Together);
    fixture.componentRef.setInput('items', [item('a'), item('b')]);
    fixture.detectChanges();
    const backend = TestBed.inject(HttpTestingController);
    const under = fixture.componentInstance.decide();
    backend.expectOne('/api/v1/steps/a').flush({ version: 4, actions: [agree('a')] });
    await settle();
    const first = backend.expectOne('/api/v1/steps/a/outcome');
    expect(first.request.headers.get('If-Match')).toBe('"4"');
    expect((first.request.body as { outcome: string }).outcome).toBe('AGREED');
    first.flush({ detail: '本单位的事项须回避', title: '不允许' }, { status: 403, statusText: 'Forbidden' });
    await settle();
    backend.expectOne('/api/v1/steps/b').flush({ version: 1, actions: [agree('b')] });
    await settle();
    backend.expectOne('/api/v1/steps/b/outcome').flush({});
    await under;
    expect(fixture.componentInstance.results().map(({ done, refusal }) => [done, refusal])).toEqual([
      [undefined, '本单位的事项须回避'],
      [true, undefined],
    ]);
  });
});
