import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { CancellationView } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { allowed } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { CancellationPage } from './cancellation-page';

const request: CancellationView = {
  id: 'c1',
  projectId: 'p1',
  projectCode: 'BZ-2026-0001',
  projectName: '入河排污口整治',
  ownerDepartment: { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' },
  reason: '并入省级平台',
  requestedBy: '王敏',
  requestedAt: '2026-11-02T01:00:00Z',
  state: 'REQUESTED',
  stepId: null,
  waitsFor: null,
  closedAt: null,
  opinion: null,
  version: 3,
  actions: [allowed('withdraw')],
};

describe('the page of a request for cancellation', () => {
  const arrive = async () => {
    HTMLDialogElement.prototype.showModal = () => undefined;
    HTMLDialogElement.prototype.close = () => undefined;
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), departmentsForTests()],
    });
    const fixture = TestBed.createComponent(CancellationPage);
    fixture.componentRef.setInput('id', 'c1');
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/cancellations/c1').flush(request);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };

  it('tells who asks for what and why, and that nothing went wrong', async () => {
    const page = await arrive();
    expect(page.querySelector('[role=alert]')).toBeNull();
    expect(page.textContent).toContain('并入省级平台');
    expect(page.textContent).toContain('待审核');
    expect([...page.querySelectorAll('button')].some((button) => button.textContent?.includes('撤回'))).toBe(true);
  });
});
