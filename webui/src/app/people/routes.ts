import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'people.title', loadComponent: () => import('./people-page').then((m) => m.PeoplePage) },
];
