import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ArticlePipe } from './pipes';

/** The article something rests on, linked to its short summary. */
@Component({
  selector: 'bz-article',
  imports: [RouterLink, ArticlePipe],
  template: `<a [routerLink]="['/regulation']" [fragment]="fragment()">{{ article() | bzArticle }}</a>`,
  styles: `
    a {
      display: inline-block;
      padding: 0 7px;
      border: 1px solid #c3d3e7;
      border-radius: 3px;
      background: #fff;
      font-size: 12px;
      line-height: 18px;
      white-space: nowrap;
    }
    a:hover {
      background: var(--blue-tint);
      text-decoration: none;
    }
  `,
})
export class ArticleChip {
  readonly article = input.required<string>();
  protected readonly fragment = computed(() => this.article().split('_')[0]);
}
