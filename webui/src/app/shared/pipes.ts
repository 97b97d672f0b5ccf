import { Pipe, PipeTransform, inject } from '@angular/core';
import { Language } from '../shell/language';
import { articleText, instantText } from './format';

/** An instant of the record as local time. */
@Pipe({ name: 'bzInstant' })
export class InstantPipe implements PipeTransform {
  transform(value: string | null | undefined): string {
    return value ? instantText(value) : '';
  }
}

/** What has a name in both languages. */
export interface Titled {
  title: string;
  titleEn: string;
}

/** A title in the language of the page. Impure, because the language may change. */
@Pipe({ name: 'bzTitle', pure: false })
export class TitlePipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(value: Titled): string {
    return this.language.current() === 'en' ? value.titleEn : value.title;
  }
}

/** An article's number in the language of the page. Impure, because the language may change. */
@Pipe({ name: 'bzArticle', pure: false })
export class ArticlePipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(value: string | null | undefined): string {
    return value ? articleText(value, this.language.current()) : '';
  }
}
