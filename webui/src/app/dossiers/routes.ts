import { Routes } from '@angular/router';
import { leaveForm } from '../shared/leave-form';

export const routes: Routes = [
  {
    path: ':id',
    title: 'dossiers.one',
    canDeactivate: [leaveForm],
    loadComponent: () => import('./dossier-page').then((m) => m.DossierPage),
  },
];
