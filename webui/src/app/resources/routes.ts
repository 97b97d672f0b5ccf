import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'resources.title', loadComponent: () => import('./resource-list').then((m) => m.ResourceList) },
  { path: ':id', title: 'resources.one', loadComponent: () => import('./resource-page').then((m) => m.ResourcePage) },
];

export const rateRoutes: Routes = [
  { path: '', title: 'resources.rates', loadComponent: () => import('./sharing-rates').then((m) => m.SharingRates) },
  { path: ':owner', title: 'resources.rates', loadComponent: () => import('./owner-sharing').then((m) => m.OwnerSharing) },
];
