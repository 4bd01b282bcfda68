import type { ArticleAddress, Edition } from '../../utils/ukrinform/article.ts';
import { canonicalUrl, parseArticleUrl } from '../../utils/ukrinform/article-address.ts';
import { editionOfHost } from '../../utils/ukrinform/editions.ts';
import type { Fetched, Wanted } from '../../utils/ukrinform/fetch.ts';

/** An article that the invented agency has. */
export interface Announced {
  id: number;
  /** Epoch milliseconds of its latest change; absent: the sitemap does not say. */
  modified?: number;
  /** The page as served, when it is not a proper one. */
  page?: string;
  /** Lists that name it; both by default. */
  only?: 'sitemap' | 'feed';
}

const addressOf = (edition: Edition, id: number): ArticleAddress => ({
  edition,
  id,
  rubric: 'society',
  slug: `story-${id}`,
});

/** The agency's site as collection sees it: lists, pages and, when told so, failures. */
export class FakeAgency {
  readonly articles: Partial<Record<Edition, Announced[]>>;
  /** Answers given instead of the true ones, one each, in order. */
  readonly failures: Fetched[] = [];

  constructor(articles: Partial<Record<Edition, Announced[]>>) {
    this.articles = articles;
  }

  answer(url: string, wanted: Wanted): Fetched {
    const failure = this.failures.shift();
    if (failure !== undefined) return failure;
    const edition = editionOfHost(new URL(url).hostname);
    if (edition === undefined) return { result: 'failed', why: 'off-list' };
    const all = this.articles[edition] ?? [];
    if (wanted !== 'article') return { result: 'ok', text: listed(edition, all, wanted) };
    const article = all.find(({ id }) => id === parseArticleUrl(url)?.id);
    if (article === undefined) return { result: 'refused', status: 404 };
    return { result: 'ok', text: article.page ?? pageOf(article) };
  }
}

function listed(edition: Edition, all: readonly Announced[], wanted: 'feed' | 'sitemap'): string {
  const named = all.filter(({ only }) => only === undefined || only === wanted);
  return wanted === 'sitemap' ? sitemap(edition, named) : feed(edition, named);
}

const sitemap = (edition: Edition, articles: readonly Announced[]): string =>
  `<urlset>${articles
    .map(({ id, modified }) => {
      const date = modified === undefined ? '' : `<lastmod>${new Date(modified).toISOString()}</lastmod>`;
      return `<url><loc>${canonicalUrl(addressOf(edition, id))}</loc>${date}</url>`;
    })
    .join('')}</urlset>`;

const feed = (edition: Edition, articles: readonly Announced[]): string =>
  `<rss version="2.0"><channel><title>News</title>${articles
    .map(
      ({ id }) =>
        `<item><title>Story ${id}</title><link>${canonicalUrl(addressOf(edition, id))}</link></item>`,
    )
    .join('')}</channel></rss>`;

const pageOf = ({ id, modified = 0 }: Announced): string =>
  `<html><body><h1 class="newsTitle">Story ${id}</h1><div class="newsText"><p>The harbour of Lyskove opened pier ${id} to the ferries; report ${modified}.</p></div></body></html>`;
