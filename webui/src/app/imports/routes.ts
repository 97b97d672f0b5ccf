import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'imports.title', loadComponent: () => import('./import-page').then((m) => m.ImportPage) },
];
