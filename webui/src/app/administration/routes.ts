import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'administration.title', loadComponent: () => import('./administration').then((m) => m.Administration) },
];
