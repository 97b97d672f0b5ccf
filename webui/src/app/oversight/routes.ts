import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'oversight.title', loadComponent: () => import('./oversight-desk').then((m) => m.OversightDesk) },
  { path: 'sanctions', title: 'oversight.sanctions', loadComponent: () => import('./sanction-list').then((m) => m.SanctionList) },
  { path: 'sanctions/:id', title: 'oversight.sanction.one', loadComponent: () => import('./sanction-page').then((m) => m.SanctionPage) },
];

export const rectificationRoutes: Routes = [
  { path: ':id', title: 'oversight.order', loadComponent: () => import('./rectification-page').then((m) => m.RectificationPage) },
];
