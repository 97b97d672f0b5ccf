import { Routes } from '@angular/router';
import { needsAccess, needsRole } from './shell/guards';

export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'workbench' },
  {
    path: 'no-access',
    title: 'noAccess.title',
    loadComponent: () => import('./shell/no-access').then((m) => m.NoAccess),
  },
  {
    path: '',
    canActivateChild: [needsAccess],
    children: [
      { path: 'workbench', loadChildren: () => import('./workbench/routes').then((m) => m.routes) },
      { path: 'projects', loadChildren: () => import('./projects/routes').then((m) => m.routes) },
      { path: 'dossiers', loadChildren: () => import('./dossiers/routes').then((m) => m.routes) },
      { path: 'applications', loadChildren: () => import('./applications/routes').then((m) => m.routes) },
      {
        path: 'imports',
        canActivate: [needsRole('project-owner', 'leading-group-office')],
        loadChildren: () => import('./imports/routes').then((m) => m.routes),
      },
      { path: 'annual-lists', loadChildren: () => import('./annual-lists/routes').then((m) => m.routes) },
      { path: 'change-requests', loadChildren: () => import('./change-requests/routes').then((m) => m.routes) },
      { path: 'terminations', loadChildren: () => import('./terminations/routes').then((m) => m.routes) },
      { path: 'acceptances', loadChildren: () => import('./acceptances/routes').then((m) => m.routes) },
      { path: 'om-budgets', loadChildren: () => import('./operation/routes').then((m) => m.budgetRoutes) },
      { path: 'cloud-requests', loadChildren: () => import('./operation/routes').then((m) => m.cloudRoutes) },
      { path: 'replaced-systems', loadChildren: () => import('./operation/routes').then((m) => m.runningRoutes) },
      { path: 'operations', loadChildren: () => import('./operation/routes').then((m) => m.operationRoutes) },
      { path: 'incidents', loadChildren: () => import('./incidents/routes').then((m) => m.routes) },
      { path: 'determinations', loadChildren: () => import('./determinations/routes').then((m) => m.routes) },
      { path: 'catalogue-entries', loadChildren: () => import('./resources/routes').then((m) => m.routes) },
      { path: 'sharing-rates', loadChildren: () => import('./resources/routes').then((m) => m.rateRoutes) },
      { path: 'performance', loadChildren: () => import('./performance/routes').then((m) => m.routes) },
      { path: 'obligations', loadChildren: () => import('./obligations/routes').then((m) => m.routes) },
      { path: 'requests', loadChildren: () => import('./requests/routes').then((m) => m.routes) },
      { path: 'consultations', loadChildren: () => import('./consultations/routes').then((m) => m.routes) },
      { path: 'review-sessions', loadChildren: () => import('./review-sessions/routes').then((m) => m.routes) },
      { path: 'oversight', loadChildren: () => import('./oversight/routes').then((m) => m.routes) },
      { path: 'rectifications', loadChildren: () => import('./oversight/routes').then((m) => m.rectificationRoutes) },
      {
        path: 'experts',
        canActivate: [needsRole('leading-group-office', 'committee-chair', 'audit')],
        loadChildren: () => import('./experts/routes').then((m) => m.routes),
      },
      { path: 'papers', loadChildren: () => import('./papers/routes').then((m) => m.routes) },
      { path: 'paper-registrations', loadChildren: () => import('./procedures/routes').then((m) => m.routes) },
      { path: 'people', loadChildren: () => import('./people/routes').then((m) => m.routes) },
      { path: 'regulation', loadChildren: () => import('./regulation/routes').then((m) => m.routes) },
      {
        path: 'administration',
        canActivate: [needsRole('platform-admin', 'leading-group-office', 'audit')],
        loadChildren: () => import('./administration/routes').then((m) => m.routes),
      },
      {
        path: '**',
        title: 'notFound.title',
        loadComponent: () => import('./shell/not-found').then((m) => m.NotFound),
      },
    ],
  },
];
