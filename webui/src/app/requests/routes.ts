import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: ':id', title: 'requests.one', loadComponent: () => import('./request-page').then((m) => m.RequestPage) },
];
