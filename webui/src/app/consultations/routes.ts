import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'consultations.title', loadComponent: () => import('./consultation-list').then((m) => m.ConsultationList) },
];
