import { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'administration.title', loadComponent: () => import('./administration').then((m) => m.Administration) },
  { path: 'webhooks/:id', title: 'administration.tab.webhooks', loadComponent: () => import('../webhooks/webhook-page').then((m) => m.WebhookPage) },
];
