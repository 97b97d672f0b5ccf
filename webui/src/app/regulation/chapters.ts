import { ArticleView, RuleView } from '../api/models';

export interface ArticleShown {
  article: ArticleView;
  items: ArticleView[];
  /** Rules, steps and transitions that carry out the article or one of its items. */
  carriedBy: CarriedShown[];
}

export interface CarriedShown {
  kind: string;
  code: string;
  name: string;
  /** Of a rule: why it holds. */
  basis?: string;
}

export interface Chapter {
  number: number;
  articles: ArticleShown[];
}

/** Articles by chapter, items under their article, what carries them out beside; narrowed to what mentions `sought`. */
export function chapters(articles: ArticleView[], rules: RuleView[], sought: string): Chapter[] {
  const whole = articles.filter((article) => article.item === 0);
  const shown = whole
    .map((article) => ({
      article,
      items: articles.filter((item) => item.number === article.number && item.item > 0),
      carriedBy: articles
        .filter((part) => part.number === article.number)
        .flatMap((part) => part.carriedBy)
        .map((carried) => ({ ...carried, basis: rules.find((rule) => rule.code === carried.code)?.basis })),
    }))
    .filter((one) => mentions(one, sought.trim().toLowerCase()));
  const numbers = [...new Set(shown.map((one) => one.article.chapter))];
  return numbers.map((number) => ({ number, articles: shown.filter((one) => one.article.chapter === number) }));
}

function mentions({ article, items, carriedBy }: ArticleShown, sought: string): boolean {
  const words = [
    ...[article, ...items].flatMap((one) => [String(one.number), one.title, one.summary]),
    ...carriedBy.map((carried) => carried.name),
  ];
  return words.some((text) => text.toLowerCase().includes(sought));
}
