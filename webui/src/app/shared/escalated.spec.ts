import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { StepEscalation } from '../api/models';
import { departmentsForTests } from '../testing/departments';
import { textsForTests } from '../testing/texts';
import { Escalated } from './escalated';

const reform = { code: '511900-FGW', name: '市发展和改革委员会', nameEn: 'Development and Reform Commission' };
const office = { code: '511900-DSJ', name: '市政务服务和大数据管理局', nameEn: 'Data Bureau' };

describe('to whom an overdue step was put', () => {
  const show = (escalations: StepEscalation[]) => {
    TestBed.configureTestingModule({ imports: [textsForTests()], providers: [provideRouter([]), departmentsForTests()] });
    const fixture = TestBed.createComponent(Escalated);
    fixture.componentRef.setInput('escalations', escalations);
    TestBed.tick();
    return (fixture.nativeElement as HTMLElement).textContent ?? '';
  };

  it('tells every level with its day, its article and a head by name', () => {
    const text = show([
      {
        level: 'OFFICE',
        article: 'A6',
        at: '2022-10-10T01:00:00Z',
        due: '2022-09-30',
        to: [
          { department: reform, role: 'DEVELOPMENT_REFORM', person: '郑主任' },
          { department: office, role: 'LEADING_GROUP_OFFICE', person: null },
        ],
      },
      {
        level: 'CHAIR',
        article: 'A5',
        at: '2022-10-19T01:00:00Z',
        due: '2022-09-30',
        to: [{ department: office, role: 'COMMITTEE_CHAIR', person: null }],
      },
    ]);
    expect(text).toContain('2022-10-10');
    expect(text).toContain('郑主任');
    expect(text).toContain('市政务服务和大数据管理局');
    expect(text).toContain('2022-10-19');
  });

  it('says nothing of a step that never was', () => {
    expect(show([]).trim()).toBe('');
  });
});
