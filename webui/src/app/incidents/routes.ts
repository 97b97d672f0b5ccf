import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'incidents.title', loadComponent: () => import('./incident-list').then((m) => m.IncidentList) },
  { path: 'new', title: 'incidents.new', loadComponent: () => import('./new-incident').then((m) => m.NewIncident) },
  { path: ':id', title: 'incidents.one', loadComponent: () => import('./incident-page').then((m) => m.IncidentPage) },
];
