import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'experts.title', loadComponent: () => import('./experts-page').then((m) => m.ExpertsPage) },
  { path: 'draws/:id', title: 'experts.one', loadComponent: () => import('./draw-page').then((m) => m.DrawPage) },
];
