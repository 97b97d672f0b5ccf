import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { textsForTests } from '../testing/texts';
import { problemOf } from './problem';
import { ProblemMessage } from './problem-message';

describe('bz-problem', () => {
  async function shown(error: unknown): Promise<string> {
    TestBed.configureTestingModule({ imports: [textsForTests()], providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(ProblemMessage);
    fixture.componentRef.setInput('problem', problemOf(error));
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent ?? '';
  }

  it('shows title, detail, article and trace of a problem answer', async () => {
    const text = await shown(
      new HttpErrorResponse({
        status: 409,
        error: { type: 'urn:x', title: '现在不能办理', detail: '清单已公布', article: 'A15', traceId: 'abc123' },
      }),
    );
    expect(text).toContain('现在不能办理');
    expect(text).toContain('清单已公布');
    expect(text).toContain('第十五条');
    expect(text).toContain('abc123');
  });

  it('says that the server was not reached when there is no answer at all', async () => {
    expect(await shown(new HttpErrorResponse({ status: 0 }))).toContain('连接不上服务器');
  });

  it('has words for an answer that carries none', async () => {
    expect(await shown(new HttpErrorResponse({ status: 502, error: '<html>' }))).toContain('没有办成');
  });
});
