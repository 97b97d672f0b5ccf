import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RectificationView } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { rectificationForTests } from '../testing/oversight';
import { allowed } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { RectificationPage } from './rectification-page';

describe('the page of a rectification', () => {
  const arrive = async (given: Partial<RectificationView> = {}) => {
    HTMLDialogElement.prototype.showModal = () => undefined;
    HTMLDialogElement.prototype.close = () => undefined;
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    const fixture = TestBed.createComponent(RectificationPage);
    fixture.componentRef.setInput('id', 'r1');
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/rectifications/r1').flush(rectificationForTests(given));
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };
  const press = (page: HTMLElement, label: string) => {
    [...page.querySelectorAll('button')].find((button) => button.textContent?.trim() === label)?.click();
    TestBed.tick();
  };

  it('tells what is to be put right, by when, and how that was reckoned', async () => {
    const page = await arrive();
    expect(page.textContent).toContain('提出赶工计划');
    expect(page.textContent).toContain('2026-05-06');
    expect(page.textContent).toContain('五个工作日');
    expect(page.textContent).toContain('没有采取处理措施');
  });

  it('sends a response once every item is answered with evidence', async () => {
    const page = await arrive();
    press(page, '提交整改情况');
    const http = TestBed.inject(HttpTestingController);
    http.expectOne((request) => request.url.includes('/projects/p1/documents')).flush({
      items: [{ id: 'd1', title: '照片' }],
      nextCursor: null,
    });
    await Promise.resolve();
    TestBed.tick();
    const texts = [...page.querySelectorAll('textarea')];
    const boxes = [...page.querySelectorAll<HTMLInputElement>('fieldset input[type=checkbox]')];
    const send = () => [...page.querySelectorAll<HTMLButtonElement>('bz-response-form button')].find((one) => one.textContent?.trim() === '提交整改情况');
    texts.forEach((text) => {
      text.value = '已整改';
      text.dispatchEvent(new Event('input'));
    });
    boxes[0].click();
    TestBed.tick();
    expect(send()?.disabled).toBe(true);
    boxes[1].click();
    TestBed.tick();
    expect(send()?.disabled).toBe(false);
    send()?.click();
    const sent = http.expectOne('/api/v1/x/respond');
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    expect(sent.request.body).toEqual({
      answers: [
        { item: 1, text: '已整改', evidence: ['d1'] },
        { item: 2, text: '已整改', evidence: ['d1'] },
      ],
    });
  });

  it('asks with a measure when the owner was heard, and offers only those that are open', async () => {
    const page = await arrive({ toChoose: true, light: 'RED', openMeasures: ['SUSPEND', 'TERMINATE'], actions: [allowed('decide-measure')] });
    press(page, '作出处理决定');
    expect([...page.querySelectorAll('#entry-kind option')].map((option) => option.textContent?.trim())).toEqual([
      '请选择',
      '暂停项目建设',
      '终止项目',
    ]);
    expect(page.querySelector('#entry-heardOn')).not.toBeNull();
  });

  it('shows a measure with what the owner said, and whether it stands', async () => {
    const measure = {
      id: 'm1',
      kind: 'SUSPEND' as const,
      documentNumber: '巴数监〔2026〕15号',
      decidedOn: '2026-05-07',
      reason: '逾期不整改',
      heardOn: '2026-05-07',
      statement: null,
      paper: null,
      decidedBy: '金有数',
      liftedOn: null,
      liftingNumber: null,
      liftedBecause: null,
      actions: [],
    };
    const page = await arrive({ measures: [measure] });
    expect(page.textContent).toContain('暂停项目建设');
    expect(page.textContent).toContain('建设单位未作陈述');
    expect(page.textContent).toContain('执行中');
  });
});
