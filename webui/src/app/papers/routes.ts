import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'papers.title', loadComponent: () => import('./paper-list').then((m) => m.PaperList) },
  { path: 'verification', title: 'papers.verification.title', loadComponent: () => import('./verify-paper').then((m) => m.VerifyPaper) },
  { path: ':id', title: 'papers.onePaper', loadComponent: () => import('./paper-page').then((m) => m.PaperPage) },
];
