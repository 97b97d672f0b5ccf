import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'workbench.title', loadComponent: () => import('./workbench').then((m) => m.Workbench) },
];
