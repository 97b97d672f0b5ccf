import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'reviewSessions.title', loadComponent: () => import('./session-list').then((m) => m.SessionList) },
  { path: 'new', title: 'reviewSessions.newTitle', loadComponent: () => import('./new-session').then((m) => m.NewSession) },
  { path: ':id', title: 'reviewSessions.one', loadComponent: () => import('./session-page').then((m) => m.SessionPage) },
];
