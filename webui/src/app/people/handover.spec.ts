import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { OpenMatters, Person } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { Handover } from './handover';

const person = (id: string, name: string): Person => ({
  id,
  name,
  department: { code: '511900-JYJ', name: '市教育局', nameEn: 'Education Bureau' },
  post: null,
  roles: ['project-owner'],
  lastSeen: '2026-11-20T01:00:00Z',
});

describe('the handover of what a person has open', () => {
  let fixture: ComponentFixture<Handover>;
  let server: HttpTestingController;

  async function opened(openMatters: number, refused: string[]): Promise<HTMLElement> {
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(Handover);
    fixture.componentRef.setInput('person', person('u1', '李静'));
    fixture.detectChanges();
    const reasons = refused.map((message) => ({ article: null, message }));
    const open: OpenMatters = {
      person: { id: 'u1', name: '李静' },
      openMatters,
      actions: [{ name: 'hand-over', method: 'POST', href: '', allowed: refused.length === 0, reasons }],
    };
    server.expectOne('/api/v1/people/u1/handover').flush(open);
    server
      .expectOne((sent) => sent.url === '/api/v1/people' && sent.params.get('department') === '511900-JYJ')
      .flush({ items: [person('u1', '李静'), person('u2', '王敏')], nextCursor: null, total: null });
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  const fill = async (element: HTMLElement, id: string, value: string) => {
    const field = element.querySelector<HTMLInputElement>('#' + id) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'));
    await fixture.whenStable();
  };
  const confirm = (element: HTMLElement) => element.querySelector<HTMLButtonElement>('button.ant-btn-primary') as HTMLButtonElement;

  it('goes to a colleague, with the reason', async () => {
    const element = await opened(3, []);
    expect(element.textContent).toContain('未办结 3 件');
    expect([...element.querySelectorAll('option')].map((option) => option.value)).toEqual(['', 'u2']);
    expect(confirm(element).disabled).toBe(true);
    await fill(element, 'handover-to', 'u2');
    await fill(element, 'handover-reason', '岗位调整');
    expect(confirm(element).disabled).toBe(false);
    confirm(element).click();
    const request = server.expectOne((sent) => sent.method === 'POST');
    expect(request.request.body).toEqual({ to: 'u2', reason: '岗位调整' });
  });

  it('is not offered where nothing is open, and tells why where it is not for the reader', async () => {
    const element = await opened(0, ['只能由本人移交']);
    expect(element.textContent).toContain('只能由本人移交');
    await fill(element, 'handover-to', 'u2');
    await fill(element, 'handover-reason', '岗位调整');
    expect(confirm(element).disabled).toBe(true);
  });
});
