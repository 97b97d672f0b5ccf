import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'serviceAccounts.title', loadComponent: () => import('./service-accounts-page').then((m) => m.ServiceAccountsPage) },
  { path: ':id', title: 'serviceAccounts.one', loadComponent: () => import('./service-account-page').then((m) => m.ServiceAccountPage) },
];
