import { signal } from '@angular/core';
import { DepartmentRef } from '../api/models';
import { Departments } from '../shared/departments';

/** Two departments that need no server. */
export function departmentsForTests() {
  const all: DepartmentRef[] = [
    { code: '511900-WJW', name: '市卫生健康委', nameEn: 'Health Commission' },
    { code: '511900-JYJ', name: '市教育局', nameEn: 'Education Bureau' },
  ];
  return {
    provide: Departments,
    useValue: {
      all: signal(all),
      label: (department: DepartmentRef) => department.name,
      name: (code: string | null) => all.find((one) => one.code === code)?.name ?? code ?? '',
      roleNames: (roles: string[]) => roles.join(),
    },
  };
}
