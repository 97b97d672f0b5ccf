import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'performance.title', loadComponent: () => import('./performance-list').then((m) => m.PerformanceList) },
  { path: ':id', title: 'performance.one', loadComponent: () => import('./report-page').then((m) => m.ReportPage) },
];
