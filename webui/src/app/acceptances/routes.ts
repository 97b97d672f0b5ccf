import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'acceptance.title', loadComponent: () => import('./acceptance-list').then((m) => m.AcceptanceList) },
  /** An acceptance has the id of its project, and is shown with it. */
  { path: ':id', redirectTo: ({ params }) => `/projects/${String(params['id'])}?tab=acceptance` },
];
