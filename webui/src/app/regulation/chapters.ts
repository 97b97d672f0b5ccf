import { ArticleView, RuleView } from '../api/models';

export interface ArticleShown {
  article: ArticleView;
  items: ArticleView[];
  rules: RuleView[];
}

export interface Chapter {
  number: number;
  articles: ArticleShown[];
}

/** Articles by chapter, items under their article, rules beside what they carry out; narrowed to what mentions `sought`. */
export function chapters(articles: ArticleView[], rules: RuleView[], sought: string): Chapter[] {
  const whole = articles.filter((article) => article.item === 0);
  const shown = whole
    .map((article) => ({
      article,
      items: articles.filter((item) => item.number === article.number && item.item > 0),
      rules: rules.filter((rule) => rule.article?.split('_')[0] === article.article),
    }))
    .filter((one) => mentions(one, sought.trim().toLowerCase()));
  const numbers = [...new Set(shown.map((one) => one.article.chapter))];
  return numbers.map((number) => ({ number, articles: shown.filter((one) => one.article.chapter === number) }));
}

function mentions({ article, items, rules }: ArticleShown, sought: string): boolean {
  const words = [
    ...[article, ...items].flatMap((one) => [String(one.number), one.title, one.summary]),
    ...rules.map((rule) => rule.title),
  ];
  return words.some((text) => text.toLowerCase().includes(sought));
}
