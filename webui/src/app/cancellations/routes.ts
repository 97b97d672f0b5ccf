import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: ':id', title: 'cancellations.title', loadComponent: () => import('./cancellation-page').then((m) => m.CancellationPage) },
];
