import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { DossierView } from '../api/models';
import { Session } from '../shell/session';
import { departmentsForTests } from '../testing/departments';
import { dossierForTests } from '../testing/dossiers';
import { allowed } from '../testing/sessions';
import { textsForTests } from '../testing/texts';
import { DossierPage } from './dossier-page';

const joint: Partial<DossierView> = {
  content: {
    chapters: [{ section: 'NEED', text: '现有系统不能支撑业务协同。' }],
    participants: [{ department: '511900-WJW', scope: '健康档案接口', dataDuties: '提供学生体检数据' }],
  },
  parts: [
    {
      department: { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' },
      confirmed: false,
      confirmedBy: null,
      confirmedAt: null,
    },
  ],
};

describe('the page of a dossier', () => {
  let fixture: ComponentFixture<DossierPage>;
  let server: HttpTestingController;
  let page: HTMLElement;

  async function arrive(dossier: DossierView, department = '511900-CGJ', address = '/'): Promise<void> {
    sessionStorage.clear();
    window.scrollTo = vi.fn();
    HTMLDialogElement.prototype.showModal = vi.fn();
    HTMLDialogElement.prototype.close = vi.fn();
    TestBed.configureTestingModule({
      imports: [textsForTests()],
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        departmentsForTests(),
        { provide: Session, useValue: { department: signal(department), ended: signal(false), me: signal(null), has: () => false } },
      ],
    });
    await TestBed.inject(Router).navigateByUrl(address);
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(DossierPage);
    fixture.componentRef.setInput('id', 'd1');
    TestBed.tick();
    server.expectOne('/api/v1/dossiers/d1').flush(dossier);
    await fixture.whenStable();
    page = fixture.nativeElement as HTMLElement;
  }

  const press = async (words: string) => {
    [...page.querySelectorAll('button')].find((button) => button.textContent.trim() === words)?.click();
    await fixture.whenStable();
  };

  it('is read by others, with who has to act and by when', async () => {
    await arrive(
      dossierForTests({
        state: 'SUBMITTED',
        versions: 1,
        waitsFor: [
          {
            id: 's1',
            kind: 'FINANCE_OPINION',
            role: 'FINANCE',
            department: { code: '511900-CZJ', name: '市财政局', nameEn: 'Finance' },
            due: '2026-12-10',
          },
        ],
      }),
      '511900-CGJ',
      '/?tab=content',
    );
    expect(page.querySelector('bz-dossier-head')?.textContent).toContain('市财政局');
    expect(page.querySelector('bz-dossier-head')?.textContent).toContain('2026-12-10');
    expect(page.querySelector('bz-dossier-form')).toBeNull();
    expect(page.querySelector('bz-dossier-content')?.textContent).toContain('现有系统不能支撑业务协同。');
    expect([...page.querySelectorAll('[role=tab]')].map((tab) => tab.textContent.trim())).toEqual(['办理', '内容', '版本']);
  });

  it('is written by whoever may save it, and left freely while the portal has everything', async () => {
    await arrive(dossierForTests({ actions: [{ ...allowed('save'), method: 'PUT' }] }));
    expect(page.querySelector('bz-dossier-form')).not.toBeNull();
    expect(await fixture.componentInstance.form()?.mayLeave()).toBe(true);
  });

  it('lets a department that takes part confirm its part', async () => {
    const confirm = { ...allowed('confirm-part'), href: '/api/v1/dossiers/d1/confirmations' };
    await arrive(dossierForTests({ ...joint, actions: [confirm] }), '511900-WJW');
    const part = page.querySelector('bz-own-part');
    expect(part?.textContent).toContain('健康档案接口');
    await press('确认分工');
    [...page.querySelectorAll<HTMLButtonElement>('bz-reason-dialog button')].at(-1)?.click();
    await fixture.whenStable();
    const sent = server.expectOne(confirm.href);
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    sent.flush(dossierForTests({ ...joint, parts: (joint.parts ?? []).map((one) => ({ ...one, confirmed: true, confirmedBy: '王敏' })) }));
    await vi.waitFor(async () => {
      await fixture.whenStable();
      expect(part?.textContent).toContain('王敏');
      expect(part?.querySelector('bz-actions')).toBeNull();
    });
  });
});
