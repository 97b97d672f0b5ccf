import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: ':id', title: 'paper.checkTitle', loadComponent: () => import('./paper-check').then((m) => m.PaperCheck) },
];
