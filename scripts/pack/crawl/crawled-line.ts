import type { Article } from '../../../utils/ukrinform/article.ts';
import { articleKey, canonicalUrl } from '../../../utils/ukrinform/article-address.ts';

const iso = (moment: number): string => new Date(moment).toISOString();

/**
 * An article as a line of a file of articles. `listedAt` is the version that the sitemap announced; the rest beyond a
 * plain line is what its page alone could tell.
 */
export const crawledLine = (article: Article, version: number): object => ({
  id: articleKey(article),
  url: canonicalUrl(article),
  lang: article.edition,
  title: article.title,
  ...(article.time.published === undefined ? {} : { publishedAt: iso(article.time.published) }),
  ...(article.time.certain ? {} : { timeCertain: false }),
  ...(article.time.modified === undefined ? {} : { modifiedAt: iso(article.time.modified) }),
  ...(article.advertising === undefined ? {} : { advertising: article.advertising }),
  ...(article.foreign === undefined ? {} : { foreign: article.foreign }),
  ...(version === 0 ? {} : { listedAt: iso(version) }),
  text: article.text,
});
