import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: ':id', title: 'terminations.one', loadComponent: () => import('./termination-page').then((m) => m.TerminationPage) },
];
