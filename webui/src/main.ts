import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

bootstrapApplication(App, appConfig).catch(() => {
  document.body.textContent = '页面未能启动，请刷新后重试。 The page could not start; please reload.';
});
