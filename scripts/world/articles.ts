import { editionFacts } from '../../utils/ukrinform/editions.ts';
import { englishArticles } from './articles-en.ts';
import { ukrainianArticles } from './articles-uk.ts';

/** An article of the demo agency, written for it. */
export interface DemoArticle {
  lang: 'uk' | 'en';
  id: number;
  rubric: string;
  slug: string;
  title: string;
  /** ISO 8601 with time zone. */
  published: string;
  lead: string;
  paragraphs: readonly string[];
}

export const demoArticles: readonly DemoArticle[] = [...ukrainianArticles, ...englishArticles];

export const articlePath = ({ rubric, id, slug }: DemoArticle): string =>
  `/rubric-${rubric}/${id}-${slug}.html`;

export const articleUrl = (article: DemoArticle): string =>
  `https://www.${editionFacts(article.lang).host}${articlePath(article)}`;

/** The article with this id. */
export function demoArticle(id: number): DemoArticle {
  const article = demoArticles.find((known) => known.id === id);
  if (article === undefined) throw new RangeError(`no demo article ${id}`);
  return article;
}

/** The articles as lines of a file of articles. */
export const demoArticleLines = (): string =>
  demoArticles
    .map((article) =>
      JSON.stringify({
        id: String(article.id),
        url: articleUrl(article),
        lang: article.lang,
        title: article.title,
        publishedAt: article.published,
        text: [article.lead, ...article.paragraphs].join('\n'),
      }),
    )
    .join('\n');
