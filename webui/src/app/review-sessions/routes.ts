import { Routes } from '@angular/router';
import { leaveForm } from '../shared/leave-form';

export const routes: Routes = [
  { path: '', title: 'reviewSessions.title', loadComponent: () => import('./session-list').then((m) => m.SessionList) },
  {
    path: 'new',
    title: 'reviewSessions.newTitle',
    canDeactivate: [leaveForm],
    loadComponent: () => import('./new-session').then((m) => m.NewSession),
  },
  {
    path: ':id',
    title: 'reviewSessions.one',
    canDeactivate: [leaveForm],
    loadComponent: () => import('./session-page').then((m) => m.SessionPage),
  },
  {
    path: ':id/minutes',
    title: 'reviewSessions.minutes',
    loadComponent: () => import('./minutes-page').then((m) => m.MinutesPage),
  },
  {
    path: ':id/items/:itemId',
    title: 'reviewSessions.revisionTitle',
    canDeactivate: [leaveForm],
    loadComponent: () => import('./item-page').then((m) => m.ItemPage),
  },
];
