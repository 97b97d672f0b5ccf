import { provideHttpClient, withInterceptors, withXhr } from '@angular/common/http';
import { ApplicationConfig, inject, provideAppInitializer, provideZonelessChangeDetection } from '@angular/core';
import { TitleStrategy, provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { provideTransloco } from '@jsverse/transloco';
import { routes } from './app.routes';
import { apiInterceptor } from './shell/api-interceptor';
import { Language, languages } from './shell/language';
import { PageTitle } from './shell/page-title';
import { Session } from './shell/session';
import { TextLoader } from './shell/text-loader';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    // Fetch does not tell how much of an upload was sent
    provideHttpClient(withXhr(), withInterceptors([apiInterceptor])),
    provideTransloco({
      config: {
        availableLangs: [...languages],
        defaultLang: 'zh-CN',
        reRenderOnLangChange: true,
        prodMode: true,
      },
      loader: TextLoader,
    }),
    { provide: TitleStrategy, useClass: PageTitle },
    provideAppInitializer(async () => {
      const language = inject(Language);
      const session = inject(Session);
      await Promise.all([language.start(), session.start()]);
    }),
  ],
};
