import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'terminations.title', loadComponent: () => import('./termination-list').then((m) => m.TerminationList) },
  { path: ':id', title: 'terminations.one', loadComponent: () => import('./termination-page').then((m) => m.TerminationPage) },
];
