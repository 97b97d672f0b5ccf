import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: ':id', title: 'changes.one', loadComponent: () => import('./change-page').then((m) => m.ChangePage) },
];
