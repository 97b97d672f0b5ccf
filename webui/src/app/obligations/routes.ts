import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'obligations.title', loadComponent: () => import('./obligation-list').then((m) => m.ObligationList) },
];
