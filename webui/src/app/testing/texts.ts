import { TranslocoTestingModule } from '@jsverse/transloco';
import { textsIn } from '../texts';

/** The portal's real texts, so that a spec sees what a user reads. */
export function textsForTests(language: 'zh-CN' | 'en' = 'zh-CN') {
  return TranslocoTestingModule.forRoot({
    langs: { 'zh-CN': textsIn('zh-CN'), en: textsIn('en') },
    translocoConfig: { availableLangs: ['zh-CN', 'en'], defaultLang: language },
    preloadLangs: true,
  });
}
