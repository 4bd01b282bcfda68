import type { KnownFacts } from './article-lines.ts';
import { gunzip } from './gzip.ts';
import type { HeldArticle } from './record.ts';

/** Further from 1970 no date can be written. Milliseconds. */
const LONGEST = 8.64e15;

/** A held article as a line of a file of articles; undefined where its text is not held, or does not unpack. */
export async function exportedLine(article: HeldArticle): Promise<string | undefined> {
  const text = article.text === undefined ? undefined : await gunzip(article.text).catch(() => undefined);
  if (text === undefined) return undefined;
  const { key, url, edition, title, published } = article.card;
  const known: KnownFacts = {
    timeCertain: article.timeCertain,
    ...(article.modified === undefined ? {} : { modified: article.modified }),
    ...(article.advertising === undefined ? {} : { advertising: article.advertising }),
    ...(article.foreign === undefined ? {} : { foreign: article.foreign }),
  };
  return JSON.stringify({
    id: key,
    url,
    lang: edition,
    title,
    ...(published === undefined || Math.abs(published) > LONGEST
      ? {}
      : { publishedAt: new Date(published).toISOString() }),
    known,
    text,
  });
}
