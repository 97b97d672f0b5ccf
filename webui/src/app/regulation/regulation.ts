import { httpResource } from '@angular/common/http';
import { Component, DestroyRef, afterRenderEffect, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzInputModule } from 'ng-zorro-antd/input';
import { ArticleView, Page, RuleView } from '../api/models';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { ArticlePipe } from '../shared/pipes';
import { Language } from '../shell/language';
import { Chapter, chapters } from './chapters';

/** The fifty articles in short; beside each the rules that carry it out in the portal. */
@Component({
  selector: 'bz-regulation',
  imports: [ArticlePipe, NzInputModule, ProblemMessage, RouterLink, TranslocoPipe],
  templateUrl: './regulation.html',
  styleUrl: './regulation.css',
})
export class Regulation {
  private readonly language = inject(Language);
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);
  protected readonly sought = signal('');

  protected readonly articles = httpResource<Page<ArticleView>>(() => ({
    url: '/api/v1/articles',
    headers: { 'Accept-Language': this.language.current() },
  }));
  private readonly rules = httpResource<Page<RuleView>>(() => ({
    url: '/api/v1/rules',
    headers: { 'Accept-Language': this.language.current() },
  }));
  protected readonly problem = computed(() => problemOf(this.articles.error()));
  protected readonly chapters = computed<Chapter[]>(() =>
    chapters(
      this.articles.hasValue() ? this.articles.value().items : [],
      this.rules.hasValue() ? this.rules.value().items : [],
      this.sought(),
    ),
  );

  constructor() {
    let shown: string | null | undefined;
    const stop = afterRenderEffect(() => {
      const wanted = this.fragment();
      if (wanted && wanted !== shown && this.chapters().length) {
        shown = wanted;
        document.getElementById(wanted)?.scrollIntoView();
      }
    });
    inject(DestroyRef).onDestroy(() => {
      stop.destroy();
    });
  }
}
