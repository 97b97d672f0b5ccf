import { Routes } from '@angular/router';

export const budgetRoutes: Routes = [
  { path: '', title: 'operation.budget.title', loadComponent: () => import('./om-budget-list').then((m) => m.OmBudgetList) },
  { path: 'new', title: 'operation.budget.new', loadComponent: () => import('./new-entry').then((m) => m.NewEntry), data: { of: 'budget' } },
  { path: ':id', title: 'operation.budget.one', loadComponent: () => import('./om-budget-page').then((m) => m.OmBudgetPage) },
];

export const cloudRoutes: Routes = [
  { path: '', title: 'operation.cloud.title', loadComponent: () => import('./cloud-list').then((m) => m.CloudList) },
  { path: 'new', title: 'operation.cloud.new', loadComponent: () => import('./new-entry').then((m) => m.NewEntry), data: { of: 'cloud' } },
  { path: ':id', title: 'operation.cloud.one', loadComponent: () => import('./cloud-page').then((m) => m.CloudPage) },
];

export const runningRoutes: Routes = [
  { path: '', title: 'operation.running.title', loadComponent: () => import('./running-list').then((m) => m.RunningList) },
];

/** What runs is shown with its project. */
export const operationRoutes: Routes = [{ path: ':id', redirectTo: ({ params }) => `/projects/${String(params['id'])}?tab=operation` }];
