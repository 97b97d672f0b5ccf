import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'regulation.title', loadComponent: () => import('./regulation').then((m) => m.Regulation) },
];
