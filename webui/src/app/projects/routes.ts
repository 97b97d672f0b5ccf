import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'projects.title', loadComponent: () => import('./project-list').then((m) => m.ProjectList) },
  { path: ':id', title: 'projects.one', loadComponent: () => import('./project-page').then((m) => m.ProjectPage) },
];
