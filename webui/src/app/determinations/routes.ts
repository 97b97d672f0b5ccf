import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'determinations.title', loadComponent: () => import('./determination-list').then((m) => m.DeterminationList) },
  { path: 'new', title: 'determinations.new', loadComponent: () => import('./new-determination').then((m) => m.NewDetermination) },
  { path: 'history', title: 'determinations.history', loadComponent: () => import('./restriction-history').then((m) => m.RestrictionHistory) },
  { path: ':id', title: 'determinations.one', loadComponent: () => import('./determination-page').then((m) => m.DeterminationPage) },
];
