import { httpResource } from '@angular/common/http';
import { Component, DestroyRef, afterRenderEffect, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzInputModule } from 'ng-zorro-antd/input';
import { ArticleView, HeldUpCount, Page, RuleView } from '../api/models';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { ArticlePipe } from '../shared/pipes';
import { Language } from '../shell/language';
import { Chapter, chapters } from './chapters';
import { HeldUp } from './held-up';

/** The fifty articles in short; beside each the rules that carry it out and the projects it is holding up now. */
@Component({
  selector: 'bz-regulation',
  imports: [ArticlePipe, HeldUp, NzInputModule, ProblemMessage, RouterLink, TranslocoPipe],
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
  private readonly counts = httpResource<Page<HeldUpCount>>(() => '/api/v1/articles/holding-up');
  /** How many projects each article is holding up; silent where that cannot be read. */
  protected readonly heldUp = computed(
    () => new Map(this.counts.hasValue() ? this.counts.value().items.map((one) => [one.article, one.projects]) : []),
  );
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
