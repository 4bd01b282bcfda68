import { articlePostings } from '../fingerprint/fingerprint.ts';
import type { DocumentFrequency } from '../fingerprint/selection.ts';
import { ownWordsMask } from '../text/own-words.ts';
import { wordsOf } from '../text/words.ts';
import type { Article } from '../ukrinform/article.ts';
import { articleKey, canonicalUrl } from '../ukrinform/article-address.ts';
import { gzip } from './gzip.ts';
import type { NewArticle } from './record.ts';
import { skeletonOf, tokenKind } from './skeleton.ts';

/** What is known of an article besides its words. */
export type ArticleFacts = Pick<NewArticle, 'card' | 'timeCertain'> &
  Partial<Pick<NewArticle, 'modified' | 'advertising' | 'foreign'>>;

/** Fingerprints an article: skeleton, mask and postings of its text, these the rarest by the given frequency. */
export function fingerprinted(facts: ArticleFacts, text: string, frequency?: DocumentFrequency): NewArticle {
  const words = wordsOf(text);
  return {
    ...facts,
    tokens: tokenKind(words),
    skeleton: skeletonOf(words),
    ownWords: ownWordsMask(text, words),
    postings: articlePostings(words, frequency),
  };
}

/** A parsed article of the agency, ready for the store, with its text compressed for offline comparison. */
export async function prepared(article: Article, frequency?: DocumentFrequency): Promise<NewArticle> {
  const { time } = article;
  const facts: ArticleFacts = {
    card: {
      key: articleKey(article),
      url: canonicalUrl(article),
      edition: article.edition,
      title: article.title,
      ...(time.published === undefined ? {} : { published: time.published }),
    },
    timeCertain: time.certain,
    ...(time.modified === undefined ? {} : { modified: time.modified }),
    ...(article.advertising === undefined ? {} : { advertising: article.advertising }),
    ...(article.foreign === undefined ? {} : { foreign: article.foreign }),
  };
  return { ...fingerprinted(facts, article.text, frequency), text: await gzip(article.text) };
}
