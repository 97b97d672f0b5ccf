import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'annualLists.title', loadComponent: () => import('./list-of-lists').then((m) => m.ListOfLists) },
  { path: ':id', title: 'annualLists.one', loadComponent: () => import('./annual-list-page').then((m) => m.AnnualListPage) },
  {
    path: ':id/comparison',
    title: 'annualLists.comparison',
    loadComponent: () => import('./comparison-page').then((m) => m.ComparisonPage),
  },
];
