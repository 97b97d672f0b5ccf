import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'apiReference.title', loadComponent: () => import('./api-reference').then((m) => m.ApiReference) },
];
