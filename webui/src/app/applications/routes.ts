import { Routes } from '@angular/router';
import { leaveForm } from '../shared/leave-form';

export const routes: Routes = [
  { path: '', title: 'applications.title', loadComponent: () => import('./application-list').then((m) => m.ApplicationList) },
  { path: 'new', title: 'applications.newTitle', loadComponent: () => import('./new-application').then((m) => m.NewApplication) },
  {
    path: ':id',
    title: 'applications.one',
    canDeactivate: [leaveForm],
    loadComponent: () => import('./application-page').then((m) => m.ApplicationPage),
  },
];
