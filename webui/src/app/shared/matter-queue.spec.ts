import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { MatterQueue } from './matter-queue';

describe('matters taken up together', () => {
  const matters = ['甲', '乙', '丙'].map((title, at) => ({ title, path: `/dossiers/${at}`, params: { tab: 'course' } }));
  let went: unknown[];

  beforeEach(() => {
    sessionStorage.clear();
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    went = [];
    vi.spyOn(TestBed.inject(Router), 'navigate').mockImplementation((commands, extras) => {
      went.push([...commands, extras?.queryParams]);
      return Promise.resolve(true);
    });
  });

  it('are gone through one after another, and not beyond their ends', () => {
    const queue = TestBed.inject(MatterQueue);
    queue.begin(matters);
    queue.move(1);
    queue.move(1);
    queue.move(1);
    expect(queue.current()?.title).toBe('丙');
    expect([queue.number(), queue.count()]).toEqual([3, 3]);
    queue.move(-1);
    expect(went).toEqual([0, 1, 2, 2, 1].map((at) => [`/dossiers/${at}`, { tab: 'course' }]));
  });

  it('outlive a reload, until they are put down', () => {
    TestBed.inject(MatterQueue).begin(matters);
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const queue = TestBed.inject(MatterQueue);
    expect(queue.current()?.title).toBe('甲');
    queue.end();
    expect(queue.current()).toBeUndefined();
    expect(sessionStorage.length).toBe(0);
  });
});
