import { ArticleView, RuleView } from '../api/models';
import { chapters } from './chapters';

const article = (name: ArticleView['article'], number: number, item: number, chapter: number, title: string): ArticleView => ({
  article: name,
  number,
  item,
  chapter,
  chapterTitle: `第${chapter}章`,
  title,
  summary: `${title}的内容`,
  carriedBy: name === 'A8_3' ? [{ kind: 'RULE', code: 'A8_3_CLOUD', name: '须部署上云' }] : [],
});
const articles = [
  article('A2', 2, 0, 1, '适用范围'),
  article('A8', 8, 0, 2, '负面清单'),
  article('A8_3', 8, 3, 2, '未上云'),
];
const rule: RuleView = {
  code: 'A8_3_CLOUD',
  article: 'A8_3',
  basis: 'LAW',
  severities: ['BLOCKING'],
  title: '须部署上云',
  remedy: '部署到政务云',
};

describe('the regulation', () => {
  it('puts items and rules under their article, articles under their chapter', () => {
    const [first, second] = chapters(articles, [rule], '');
    expect(first.articles[0].carriedBy).toEqual([]);
    expect(second.articles[0].items[0].article).toBe('A8_3');
    expect(second.articles[0].carriedBy[0]).toMatchObject({ code: 'A8_3_CLOUD', basis: 'LAW' });
  });

  it('finds an article by the words of its items and rules', () => {
    expect(chapters(articles, [rule], '上云').map((chapter) => chapter.number)).toEqual([2]);
    expect(chapters(articles, [rule], '没有的词')).toEqual([]);
  });
});
