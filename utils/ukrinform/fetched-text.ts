import { articleKey, canonicalUrl, parseArticleUrl } from './article-address.ts';
import { readArticlePage } from './article-page.ts';
import type { ArticleAddress } from './article.ts';
import { fetchFromAgency, type Fetched } from './fetch.ts';

/** Why an article's text could not be fetched. */
export type FetchFault =
  'no-address' | 'network' | 'timeout' | 'not-found' | 'refused' | 'elsewhere' | 'moved' | 'no-article';

/** What came of fetching an article. */
export type FetchedText =
  | { fetched: 'text'; title: string; text: string; /** Epoch milliseconds. */ modified?: number }
  /** The address leads to another article now. */
  | { fetched: 'nothing'; why: 'moved'; to: string }
  | { fetched: 'nothing'; why: Exclude<FetchFault, 'moved'> };

const nothing = (why: Exclude<FetchFault, 'moved'>): FetchedText => ({ fetched: 'nothing', why });

/** Fetches one article from the agency's site and reads it as collection does. Keeps nothing. */
export async function fetchedText(
  url: string,
  fetchArticle: typeof fetchFromAgency = fetchFromAgency,
): Promise<FetchedText> {
  const address = parseArticleUrl(url);
  if (address === undefined) return nothing('no-address');
  const asked = canonicalUrl(address);
  const answer = await fetchArticle(asked, 'article');
  if (answer.result !== 'ok') return nothing(faultOf(answer));
  const there = parseArticleUrl(answer.at ?? asked);
  if (there === undefined) return nothing('no-article');
  if (articleKey(there) !== articleKey(address))
    return { fetched: 'nothing', why: 'moved', to: canonicalUrl(there) };
  return readText(answer.text, there);
}

function readText(html: string, address: ArticleAddress): FetchedText {
  try {
    const { title, text, time } = readArticlePage(html, address);
    const { modified } = time;
    return { fetched: 'text', title, text, ...(modified === undefined ? {} : { modified }) };
  } catch {
    // A list of news, a login page, a page without a body: whatever it is, it is no article.
    return nothing('no-article');
  }
}

function faultOf(answer: Exclude<Fetched, { result: 'ok' }>): Exclude<FetchFault, 'moved'> {
  if (answer.result === 'refused')
    return answer.status === 404 || answer.status === 410 ? 'not-found' : 'refused';
  if (answer.why === 'off-list') return 'elsewhere';
  return answer.why === 'too-large' ? 'no-article' : answer.why;
}
